import type { TabEvent, TabFollower } from '../client.ts';
import type { PanelMessage } from '../protocol.ts';
import { parseReaderMessage } from '../reading-schema.ts';

export interface TabInfo {
  id: number;
  /** Undefined where the browser lets us see nothing of the tab. */
  url: string | undefined;
}

/** A connection to the reader in a tab. */
export interface ReaderPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
}

/** The tabs of a window, as far as following one needs them. */
export interface TabsPort {
  activeTab(): Promise<TabInfo | null>;
  /** Puts the reader into the tab. Rejects where the browser does not allow it. */
  inject(tabId: number): Promise<void>;
  connect(tabId: number): ReaderPort;
  /** Another tab of the same window has come to the front. */
  onActivated(listener: () => void, signal: AbortSignal): void;
  /** A tab has finished loading or has changed its address. */
  onLoaded(listener: (tabId: number) => void, signal: AbortSignal): void;
  /** The browser has opened a tab to Byline that may have been closed to it; null means any tab. */
  onAccess(listener: (tabId: number | null) => void, signal: AbortSignal): void;
}

function isLinkedIn(url: string): boolean {
  try {
    return new URL(url).origin === 'https://www.linkedin.com';
  } catch {
    return false;
  }
}

/**
 * Follows the tab in front of the user: finds it, puts the reader in, listens to it, and starts
 * over when the tab loads another page or another tab comes to the front.
 *
 * @param listener Hears what is known of the tab, at once and at every change.
 */
export function followTab(
  tabs: TabsPort,
  listener: (event: TabEvent) => void,
  signal: AbortSignal,
): TabFollower {
  /** Grows with each new start, so that what an older one still hears is dropped. */
  let round = 0;
  let current: { tabId: number; port: ReaderPort | null } | null = null;

  const letGo = () => {
    current?.port?.disconnect();
    current = null;
  };

  const attach = async () => {
    round += 1;
    const mine = round;
    const isOver = () => signal.aborted || mine !== round;
    letGo();
    const tab = await tabs.activeTab().catch(() => null);
    if (isOver()) return;
    if (tab === null || tab.url === undefined) {
      current = tab === null ? null : { tabId: tab.id, port: null };
      listener({ kind: 'tab', state: { kind: 'no access' } });
      return;
    }
    current = { tabId: tab.id, port: null };
    if (!isLinkedIn(tab.url)) {
      listener({ kind: 'tab', state: { kind: 'not linkedin' } });
      return;
    }
    listener({ kind: 'tab', state: { kind: 'loading' } });
    try {
      await tabs.inject(tab.id);
    } catch {
      if (!isOver()) listener({ kind: 'tab', state: { kind: 'refused' } });
      return;
    }
    if (isOver()) return;
    const port = tabs.connect(tab.id);
    current = { tabId: tab.id, port };
    port.onMessage((raw) => {
      if (isOver()) return;
      const message = parseReaderMessage(raw);
      if (message?.kind === 'reading')
        listener({ kind: 'tab', state: { kind: 'page', reading: message.reading } });
      else if (message?.kind === 'field')
        listener({ kind: 'typed', section: message.section, text: message.text });
    });
    port.onDisconnect(() => {
      if (isOver()) return;
      // The page went away; onLoaded tells when the next one is there.
      current = { tabId: tab.id, port: null };
      listener({ kind: 'tab', state: { kind: 'loading' } });
    });
  };

  tabs.onActivated(() => void attach(), signal);
  tabs.onLoaded((tabId) => {
    if (current?.tabId === tabId && current.port === null) void attach();
  }, signal);
  tabs.onAccess((tabId) => {
    const isOurs = tabId === null || current?.tabId === tabId;
    if (isOurs && !current?.port) void attach();
  }, signal);
  signal.addEventListener('abort', letGo);
  void attach();

  return {
    send(message: PanelMessage) {
      current?.port?.postMessage(message);
    },
    retry() {
      void attach();
    },
  };
}
