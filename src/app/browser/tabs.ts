import { browser } from 'wxt/browser';
import { isOwnPage, parseAccessMessage, portName } from '../protocol.ts';
import type { TabsPort } from './follow.ts';

/** The browser's event, as far as listening and stopping goes. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}

/** The tabs of the window this popup or panel belongs to. */
export function browserTabs(): TabsPort {
  const windowId = browser.windows.getCurrent().then((own) => own.id);
  return {
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
    },
    async inject(tabId) {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    },
    async readPosting(tabId) {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        files: ['/posting.js'],
      });
      return frame?.result;
    },
    connect(tabId) {
      const port = browser.tabs.connect(tabId, { name: portName });
      return {
        postMessage: (message) => port.postMessage(message),
        disconnect: () => port.disconnect(),
        onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
        onDisconnect: (listener) =>
          port.onDisconnect.addListener(() => {
            // Chromium reports an error nobody has looked at; that a page went away is none.
            void browser.runtime.lastError;
            listener();
          }),
      };
    },
    onActivated(listener, signal) {
      const onActivated = (info: { windowId: number }) => {
        void windowId.then((own) => {
          if (info.windowId === own) listener();
        });
      };
      listen(browser.tabs.onActivated, onActivated, signal);
    },
    onLoaded(listener, signal) {
      const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
        if (change.status === 'complete' || change.url !== undefined) listener(tabId);
      };
      listen(browser.tabs.onUpdated, onUpdated, signal);
    },
    onAccess(listener, signal) {
      const onMessage = (raw: unknown, sender: { id?: string; url?: string }) => {
        if (!isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) return;
        const message = parseAccessMessage(raw);
        if (message) listener(message.tabId);
      };
      listen(browser.runtime.onMessage, onMessage, signal);
      listen(browser.permissions.onAdded, () => listener(null), signal);
    },
  };
}

/** Tells an open panel that a popup was opened on this tab, which opens the tab to Byline. */
export async function announceAccess(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    await browser.runtime.sendMessage({ kind: 'access', tabId: tab.id });
  } catch {
    // No panel is open to hear it.
  }
}
