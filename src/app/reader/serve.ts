import {
  isOwnPage,
  parsePanelMessage,
  portName,
  type ReaderMessage,
  type Sender,
} from '../protocol.ts';
import type { Watch } from './watch.ts';

/** A port as the browser hands it over. */
export interface PortLike {
  name: string;
  sender?: Sender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface ReaderHost {
  /** The extension's own id. */
  id: string;
  /** The extension's own origin, with the slash. */
  origin: string;
  onConnect: { addListener(listener: (port: PortLike) => void): void };
  /** What went wrong last, as the browser tells it. */
  readonly lastError?: unknown;
}

/**
 * Answers the popups and panels that connect to this tab. The page is watched from the first
 * connection to the last one's end; in between connections nothing of Byline runs in the page.
 */
export function serveReader(
  host: ReaderHost,
  watch: (tell: (message: ReaderMessage) => void, signal: AbortSignal) => Watch,
): void {
  const ports = new Set<PortLike>();
  let running: { watch: Watch; end: AbortController } | null = null;

  const tellAll = (message: ReaderMessage) => {
    for (const port of ports) port.postMessage(message);
  };

  host.onConnect.addListener((port) => {
    if (port.name !== portName || !isOwnPage(port.sender, host.id, host.origin)) {
      port.disconnect();
      return;
    }
    ports.add(port);
    if (running === null) {
      const end = new AbortController();
      running = { end, watch: watch(tellAll, end.signal) };
    }
    running.watch.read();

    port.onMessage.addListener((raw) => {
      const message = parsePanelMessage(raw);
      if (message?.kind === 'read') running?.watch.read();
      if (message?.kind === 'known') running?.watch.learn(message);
    });
    port.onDisconnect.addListener(() => {
      // Chromium reports an error nobody has looked at; that a panel was closed is none.
      void host.lastError;
      ports.delete(port);
      if (ports.size > 0) return;
      running?.end.abort();
      running = null;
    });
  });
}
