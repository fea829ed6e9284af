import { render } from 'preact';
import type { Client, Core } from '../app/client.ts';
import { createStore } from '../app/store.ts';
import { App } from './app.tsx';
import { PageContext, type ReviewWords } from './context.ts';
import { createScreenState } from './screen-state.ts';

/** Shows Byline in an element of a page of the extension, until the page goes away. */
export function mount(root: Element, client: Client, core: Core, words: ReviewWords): void {
  const store = createStore(client, core);
  const screen = createScreenState();
  render(
    <PageContext.Provider value={{ store, screen, words }}>
      <App />
    </PageContext.Provider>,
    root,
  );
  addEventListener('pagehide', () => store.close(), { once: true });
}
