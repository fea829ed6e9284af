import type { Client, TabEvent } from '../app/client.ts';
import type { PanelMessage } from '../app/protocol.ts';
import { createFakePostings } from './fake-postings.ts';

/** A client without a browser, and the strings to pull on it. */
export interface FakeClient extends Client {
  /** What lies in the storage. */
  stored: Record<string, unknown>;
  /** Texts that were copied. */
  copied: string[];
  saved: { name: string; text: string }[];
  sent: PanelMessage[];
  retries: number;
  panelsOpened: number;
  /** Set to make the storage fail. */
  storageFails: boolean;
  /** Time in milliseconds since 1970. */
  time: number;
  /** Lets the tab say something. */
  tell(event: TabEvent): void;
  /** Writes as another page of the extension would. */
  writeElsewhere(items: Record<string, unknown>): void;
}

export interface FakeOptions {
  surface?: Client['surface'];
  stored?: Record<string, unknown>;
  /** What the user answers when asked for lasting access. */
  grants?: boolean;
  /** True for a user who has not agreed to anything yet. */
  isNew?: boolean;
  time?: number;
}

/** A client for tests and for the preview page, which shows every state without a browser extension. */
export function createFakeClient(options: FakeOptions = {}): FakeClient {
  const {
    surface = 'popup',
    stored: given = {},
    isNew = false,
    grants = true,
    time = Date.UTC(2026, 0, 5),
  } = options;
  // Most tests are about what comes after the welcome.
  const agreed = { agreed: { version: 1, by: 'test', data: true } };
  const stored: Record<string, unknown> = isNew ? given : { ...agreed, ...given };
  const tabListeners = new Set<(event: TabEvent) => void>();
  const storageListeners = new Set<(changes: Record<string, unknown>) => void>();
  let alwaysOn = false;
  const copyOf = (value: unknown) => structuredClone(value);
  const fail = () => {
    if (client.storageFails) throw new Error('The storage is full.');
  };

  const client: FakeClient = {
    surface,
    stored,
    copied: [],
    saved: [],
    sent: [],
    retries: 0,
    panelsOpened: 0,
    storageFails: false,
    time,
    storage: {
      async readAll() {
        fail();
        return copyOf(client.stored) as Record<string, unknown>;
      },
      async write(items) {
        fail();
        Object.assign(client.stored, copyOf(items));
        for (const listener of storageListeners) listener(items);
      },
      async remove(keys) {
        fail();
        for (const key of keys) delete client.stored[key];
      },
      onChanged(listener, signal) {
        storageListeners.add(listener);
        signal.addEventListener('abort', () => storageListeners.delete(listener));
      },
    },
    postings: createFakePostings(),
    loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
    model: null,
    access: {
      isAlwaysOn: async () => alwaysOn,
      async askAlwaysOn() {
        alwaysOn = grants;
        return grants;
      },
      async dropAlwaysOn() {
        alwaysOn = false;
      },
    },
    follow(listener, signal) {
      tabListeners.add(listener);
      signal.addEventListener('abort', () => tabListeners.delete(listener));
      return {
        send: (message) => client.sent.push(message),
        retry() {
          client.retries += 1;
        },
      };
    },
    openPanel:
      surface === 'popup'
        ? async () => {
            client.panelsOpened += 1;
          }
        : null,
    async copy(text) {
      client.copied.push(text);
    },
    saveFile(name, text) {
      client.saved.push({ name, text });
    },
    pageReport: async () => '{ "html": "<main></main>" }',
    now: () => client.time,
    tell(event) {
      for (const listener of tabListeners) listener(event);
    },
    writeElsewhere(items) {
      Object.assign(client.stored, copyOf(items));
      for (const listener of storageListeners) listener(items);
    },
  };
  return client;
}
