import { expect, test, vi } from 'vitest';
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
    /** What is found where a posting is looked for, one answer after the other. */
    postings: [] as unknown[],
    ports: [] as { tabId: number; open: boolean; say(message: unknown): void; end(): void }[],
  };
  const tabs: TabsPort = {
    activeTab: async () => state.tab,
    async inject(tabId) {
      if (!state.canInject) throw new Error('Cannot access contents of the page.');
      state.injected.push(tabId);
    },
    async readPosting() {
      if (!state.canInject) throw new Error('Cannot access contents of the page.');
      return state.postings.length > 1 ? state.postings.shift() : state.postings[0];
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

async function follow(first: TabInfo | null, postings: unknown[] = []) {
  const fake = fakeTabs(first);
  fake.state.postings = postings;
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
  expect(lastKind(events)).toBe(url.startsWith('chrome') ? 'closed page' : 'posting');
});

const found = {
  kind: 'posting',
  via: 'test',
  posting: {
    title: 'Baker',
    company: 'Rye',
    place: '',
    text: 'Bake bread.',
    url: 'https://a.example/',
  },
};

test('reads a posting on another site, once', async () => {
  const { state, events } = await follow({ id: 1, url: 'https://a.example/jobs/1' }, [found]);
  expect(events.at(-1)).toEqual({ kind: 'tab', state: { kind: 'posting', reading: found } });
  expect(state.injected).toEqual([]);
});

test('looks again for a posting that is not there yet, and then says so', async () => {
  vi.useFakeTimers();
  try {
    const loading = { kind: 'none', reason: 'loading' };
    const coming = await follow({ id: 1, url: 'https://a.example/' }, [loading, loading, found]);
    expect(lastKind(coming.events)).toBe('loading');
    await vi.advanceTimersByTimeAsync(300);
    expect(lastKind(coming.events)).toBe('loading');
    await vi.advanceTimersByTimeAsync(700);
    expect(lastKind(coming.events)).toBe('posting');
    const never = await follow({ id: 1, url: 'https://a.example/' }, [loading]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(never.events.at(-1)).toEqual({
      kind: 'tab',
      state: { kind: 'posting', reading: loading },
    });
  } finally {
    vi.useRealTimers();
  }
});

test('takes no posting that is not in the agreed shape', async () => {
  const { events } = await follow({ id: 1, url: 'https://a.example/' }, [
    { ...found, posting: { ...found.posting, text: 7 } },
  ]);
  expect(events.at(-1)).toEqual({
    kind: 'tab',
    state: { kind: 'posting', reading: { kind: 'none', reason: 'not a posting' } },
  });
});

test('reads the posting of a jobs page of LinkedIn, and drops it when the page has moved on', async () => {
  const { state, events, settle } = await follow(
    { id: 1, url: 'https://www.linkedin.com/jobs/view/1/' },
    [found],
  );
  const job = { kind: 'job', frontend: 'sdui', jobId: '1' };
  state.ports[0]?.say({ kind: 'reading', reading: job });
  await settle();
  expect(lastKind(events)).toBe('posting');
  state.ports[0]?.say({ kind: 'reading', reading: { ...job, jobId: '2' } });
  state.ports[0]?.say(reading);
  await settle();
  expect(lastKind(events)).toBe('page');
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
