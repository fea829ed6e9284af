import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerRuntime } from '../src/app/reader/host.ts';
import { serveReader } from '../src/app/reader/serve.ts';
import { watchPage } from '../src/app/reader/watch.ts';
import { fieldText, findFormField, readPage } from '../src/pages/read-page.ts';

/** Where a reader that is already in this page leaves word of itself, in the isolated world. */
const present = Symbol.for('byline.reader');
type World = typeof globalThis & { [present]?: () => boolean };

/**
 * Put into the tab by a popup or panel that was opened on it. A second one finds the first and
 * leaves; one left behind by an update of the extension has lost its id and is replaced.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[present]?.()) return;
  const runtime = readerRuntime();
  const id = runtime?.id;
  if (runtime === undefined || id === undefined) return;
  world[present] = () => runtime.id === id;
  serveReader(
    {
      id,
      origin: runtime.getURL(''),
      onConnect: runtime.onConnect,
      get lastError() {
        return runtime.lastError;
      },
    },
    (tell, signal) => watchPage(window, { readPage, findFormField, fieldText }, tell, signal),
  );
});
