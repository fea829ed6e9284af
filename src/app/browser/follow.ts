import type { PostingReading } from '../../pages/jobs/reading.ts';
import type { TabEvent, TabFollower } from '../client.ts';
import { parsePostingReading } from '../posting-schema.ts';
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
  /** Reads a posting in the tab, once. Rejects where the browser does not allow it. */
  readPosting(tabId: number): Promise<unknown>;
  /** Another tab of the same window has come to the front. */
  onActivated(listener: () => void, signal: AbortSignal): void;
  /** A tab has finished loading or has changed its address. */
  onLoaded(listener: (tabId: number) => void, signal: AbortSignal): void;
  /** The browser has opened a tab to Byline that may have been closed to it; null means any tab. */
  onAccess(listener: (tabId: number | null) => void, signal: AbortSignal): void;
}

/** How long to wait before a posting that is not there yet is looked for again, in milliseconds. */
const postingPatience = [300, 700, 1500, 3000];

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
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
  /** How often a page has told what it holds: a posting is read for the last time only. */
  let readings = 0;

  const letGo = () => {
    current?.port?.disconnect();
    current = null;
  };

  /** Reads the posting in the tab, and again for a while where it is not there yet. */
  const readPosting = async (tabId: number, isOver: () => boolean) => {
    for (const wait of [...postingPatience, null]) {
      let reading: PostingReading;
      try {
        const raw = await tabs.readPosting(tabId);
        reading = parsePostingReading(raw) ?? { kind: 'none', reason: 'not a posting' };
      } catch {
        if (!isOver()) listener({ kind: 'tab', state: { kind: 'closed page' } });
        return;
      }
      if (isOver()) return;
      const isComing =
        reading.kind === 'none' && (reading.reason === 'loading' || reading.reason === 'stale');
      if (!isComing || wait === null) {
        listener({ kind: 'tab', state: { kind: 'posting', reading } });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (isOver()) return;
    }
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
    if (!/^(?:https?|file):/.test(tab.url)) {
      listener({ kind: 'tab', state: { kind: 'closed page' } });
      return;
    }
    listener({ kind: 'tab', state: { kind: 'loading' } });
    if (originOf(tab.url) !== 'https://www.linkedin.com') {
      await readPosting(tab.id, isOver);
      return;
    }
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
      if (message?.kind === 'reading') {
        const { reading } = message;
        listener({ kind: 'tab', state: { kind: 'page', reading } });
        readings += 1;
        const told = readings;
        if (reading.kind === 'job') void readPosting(tab.id, () => isOver() || told !== readings);
      } else if (message?.kind === 'field')
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
