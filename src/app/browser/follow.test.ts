import { expect, test } from 'vitest';
import type { TabEvent } from '../client.ts';
import { followTab, type TabInfo, type TabsPort } from './follow.ts';

const profile = 'https://www.linkedin.com/in/ada-example/';
const reading = { kind: 'reading', reading: { kind: 'other', frontend: null } };

function fakeTabs(first: TabInfo | null) {
  const listeners = {
    activated: () => {},
    loaded: (_: number) => {},
    access: (_: number | null) => {},
  };
  const state = {
    tab: first,
    canInject: true,
    injected: [] as number[],
    ports: [] as { tabId: number; open: boolean; say(message: unknown): void; end(): void }[],
  };
  const tabs: TabsPort = {
    activeTab: async () => state.tab,
    async inject(tabId) {
      if (!state.canInject) throw new Error('Cannot access contents of the page.');
      state.injected.push(tabId);
    },
    connect(tabId) {
      let onMessage = (_: unknown) => {};
      let onEnd = () => {};
      const port = {
        tabId,
        open: true,
        say: (message: unknown) => onMessage(message),
        end: () => onEnd(),
      };
      state.ports.push(port);
      return {
        postMessage() {},
        disconnect() {
          port.open = false;
        },
        onMessage(listener) {
          onMessage = listener;
        },
        onDisconnect(listener) {
          onEnd = listener;
        },
      };
    },
    onActivated(listener) {
      listeners.activated = listener;
    },
    onLoaded(listener) {
      listeners.loaded = listener;
    },
    onAccess(listener) {
      listeners.access = listener;
    },
  };
  const events: TabEvent[] = [];
  const end = new AbortController();
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { tabs, state, listeners, events, end, settle };
}

async function follow(first: TabInfo | null) {
  const fake = fakeTabs(first);
  const follower = followTab(fake.tabs, (event) => fake.events.push(event), fake.end.signal);
  await fake.settle();
  return { ...fake, follower };
}

const lastKind = (events: TabEvent[]) => {
  const last = events.at(-1);
  return last?.kind === 'tab' ? last.state.kind : last?.kind;
};

test('reads a LinkedIn tab', async () => {
  const { state, events } = await follow({ id: 1, url: profile });
  expect(state.injected).toEqual([1]);
  expect(lastKind(events)).toBe('loading');
  state.ports[0]?.say(reading);
  expect(events.at(-1)).toEqual({ kind: 'tab', state: { kind: 'page', reading: reading.reading } });
});

test.each([
  ['another site', 'https://example.org/'],
  ['a site whose name begins like LinkedIn’s', 'https://www.linkedin.com.example.org/in/ada/'],
  ['LinkedIn without encryption', 'http://www.linkedin.com/in/ada/'],
  ['a page of the browser', 'chrome://settings/'],
])('puts no reader into %s', async (_, url) => {
  const { state, events } = await follow({ id: 1, url });
  expect(state.injected).toEqual([]);
  expect(lastKind(events)).toBe('not linkedin');
});

test('says that it has no access where the browser hides the address, and is refused where it cannot read', async () => {
  const hidden = await follow({ id: 1, url: undefined });
  expect(lastKind(hidden.events)).toBe('no access');
  const refused = fakeTabs({ id: 1, url: profile });
  refused.state.canInject = false;
  followTab(refused.tabs, (event) => refused.events.push(event), refused.end.signal);
  await refused.settle();
  expect(lastKind(refused.events)).toBe('refused');
});

test('starts over when the tab has loaded another page, without a click', async () => {
  const { state, listeners, events, settle } = await follow({ id: 1, url: profile });
  state.ports[0]?.end();
  expect(lastKind(events)).toBe('loading');
  listeners.loaded(1);
  await settle();
  expect(state.injected).toEqual([1, 1]);
  state.ports[1]?.say(reading);
  expect(lastKind(events)).toBe('page');
});

test('does not start over for a move inside the page, nor for another tab’s load', async () => {
  const { state, listeners, settle } = await follow({ id: 1, url: profile });
  listeners.loaded(1);
  listeners.loaded(2);
  await settle();
  expect(state.ports).toHaveLength(1);
});

test('follows to the tab that comes to the front and forgets the one before', async () => {
  const { state, listeners, events, settle } = await follow({ id: 1, url: profile });
  state.tab = { id: 2, url: undefined };
  listeners.activated();
  await settle();
  expect(state.ports[0]?.open).toBe(false);
  expect(lastKind(events)).toBe('no access');
  const count = events.length;
  state.ports[0]?.say(reading);
  state.ports[0]?.end();
  expect(events).toHaveLength(count);
});

test('looks again when a click has opened the tab to Byline', async () => {
  const { state, listeners, settle } = await follow({ id: 1, url: undefined });
  state.tab = { id: 1, url: profile };
  listeners.access(7);
  await settle();
  expect(state.injected).toEqual([]);
  listeners.access(1);
  await settle();
  expect(state.injected).toEqual([1]);
});

test('drops what is no message of ours', async () => {
  const { state, events } = await follow({ id: 1, url: profile });
  const count = events.length;
  state.ports[0]?.say({ kind: 'reading', reading: { kind: 'own-profile' } });
  expect(events).toHaveLength(count);
});

test('lets go of the tab at the end', async () => {
  const { state, end } = await follow({ id: 1, url: profile });
  end.abort();
  expect(state.ports[0]?.open).toBe(false);
});
