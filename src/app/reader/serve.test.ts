import { expect, test, vi } from 'vitest';
import type { ReaderMessage, Sender } from '../protocol.ts';
import { type PortLike, serveReader } from './serve.ts';

const origin = 'chrome-extension://byline/';

function fakePort(sender: Sender = { id: 'byline', url: `${origin}popup.html` }, name = 'byline') {
  const heard: unknown[] = [];
  const messages: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const port: PortLike = {
    name,
    sender,
    postMessage: (message) => heard.push(message),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener) => messages.push(listener) },
    onDisconnect: { addListener: (listener) => ends.push(listener) },
  };
  return {
    port,
    heard,
    say: (message: unknown) => {
      for (const listener of messages) listener(message);
    },
    end: () => {
      for (const listener of ends) listener();
    },
  };
}

function serve() {
  let connect: (port: PortLike) => void = () => {};
  const signals: AbortSignal[] = [];
  const watch = { read: vi.fn(), learn: vi.fn() };
  let tell: (message: ReaderMessage) => void = () => {};
  serveReader(
    {
      id: 'byline',
      origin,
      onConnect: {
        addListener(listener) {
          connect = listener;
        },
      },
    },
    (tellAll, signal) => {
      tell = tellAll;
      signals.push(signal);
      return watch;
    },
  );
  return {
    connect: (port: PortLike) => connect(port),
    tell: (message: ReaderMessage) => tell(message),
    watch,
    signals,
  };
}

test('watches from the first connection to the end of the last', () => {
  const reader = serve();
  expect(reader.signals).toHaveLength(0);
  const popup = fakePort();
  const panel = fakePort();
  reader.connect(popup.port);
  reader.connect(panel.port);
  expect(reader.signals).toHaveLength(1);
  popup.end();
  expect(reader.signals[0]?.aborted).toBe(false);
  panel.end();
  expect(reader.signals[0]?.aborted).toBe(true);
  reader.connect(fakePort().port);
  expect(reader.signals).toHaveLength(2);
  expect(reader.signals[1]?.aborted).toBe(false);
});

test('tells everybody who is connected, and nobody who has left', () => {
  const reader = serve();
  const popup = fakePort();
  const panel = fakePort();
  reader.connect(popup.port);
  reader.connect(panel.port);
  popup.end();
  const message: ReaderMessage = { kind: 'field', section: 'about', text: 'I sew.' };
  reader.tell(message);
  expect(panel.heard).toEqual([message]);
  expect(popup.heard).toEqual([]);
});

test('turns away who is not a page of the extension', () => {
  const reader = serve();
  const page = fakePort({ id: 'byline', url: 'https://www.linkedin.com/feed/' });
  const stranger = fakePort({ id: 'stranger', url: 'chrome-extension://stranger/popup.html' });
  const other = fakePort(undefined, 'something else');
  for (const { port } of [page, stranger, other]) {
    reader.connect(port);
    expect(port.disconnect).toHaveBeenCalledTimes(1);
  }
  expect(reader.signals).toHaveLength(0);
});

test('hears only what it understands', () => {
  const reader = serve();
  const popup = fakePort();
  reader.connect(popup.port);
  reader.watch.read.mockClear();
  popup.say({ kind: 'click', selector: 'button' });
  expect(reader.watch.read).not.toHaveBeenCalled();
  popup.say({ kind: 'read' });
  expect(reader.watch.read).toHaveBeenCalledTimes(1);
  popup.say({ kind: 'known', vanity: 'ada', texts: { headline: 'Smith' } });
  expect(reader.watch.learn).toHaveBeenCalledTimes(1);
});
