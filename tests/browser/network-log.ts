import { readFileSync } from 'node:fs';

interface NetworkEvent {
  params?: { url?: string; initiator?: string };
}

/**
 * What an extension asked for outside of itself, from the browser's own record (`--log-net-log`).
 * Unlike a debugger, which attaches a moment late, the record misses no first request.
 *
 * @param file The record of a browser that has been closed.
 */
export function requestsOf(extensionId: string, file: string): string[] {
  const { events }: { events: NetworkEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  const own = `chrome-extension://${extensionId}`;
  return events.flatMap(({ params }) =>
    params?.url !== undefined && params.initiator === own && !params.url.startsWith(own)
      ? [params.url]
      : [],
  );
}
