import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { Core, TabState } from '../../src/app/client.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import type { PageReading } from '../../src/pages/reading.ts';
import { App } from '../../src/ui/app.tsx';
import { PageContext } from '../../src/ui/context.ts';
import { createFakeClient, type FakeClient, type FakeOptions } from '../../src/ui/fake-client.ts';
import { createFakeCore } from '../../src/ui/fake-core.ts';
import { createScreenState } from '../../src/ui/screen-state.ts';

const words = {
  say: ({ key }: { key: string }) => `says ${key}`,
  nameOf: (check: string) => `name of ${check}`,
  whyOf: (check: string) => `why ${check}`,
};

/** The whole screen on a fake client, for tests in a document, and the hands to work it with. */
export interface ShownPage {
  root: HTMLElement;
  store: Store;
  client: FakeClient;
  show(options?: FakeOptions, core?: Core): Promise<void>;
  tab(state: TabState): Promise<void>;
  page(reading: PageReading): Promise<void>;
  all(selector: string): HTMLElement[];
  /** The button, tab or link of this name, as a screen reader would call it. */
  button(name: string | RegExp): HTMLElement;
  click(name: string | RegExp): Promise<void>;
  /** Puts a text into a field as typing does. */
  type(field: Element | null, text: string): Promise<void>;
  choose(field: Element | null, value: string): Promise<void>;
  press(field: Element | null, key: string): Promise<void>;
  /** The field with this label. */
  field(label: string): HTMLInputElement;
  settle(): Promise<void>;
}

/** Shows the screen anew in each test of the file that calls this. */
export function shownPage(): ShownPage {
  const settle = async () => {
    await act(async () => {
      for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    });
  };
  const fire = async (field: Element | null, make: () => Event) => {
    if (field === null) throw new Error('There is no such field.');
    await act(() => {
      field.dispatchEvent(make());
    });
    await settle();
  };
  const nameOf = (element: HTMLElement) =>
    element.getAttribute('aria-label') ?? element.textContent ?? '';
  const fits = (name: string | RegExp, text: string) =>
    typeof name === 'string' ? text === name : name.test(text);

  const shown: ShownPage = {
    root: document.createElement('div'),
    // Set by `show`, without which there is nothing to test.
    store: undefined as unknown as Store,
    client: undefined as unknown as FakeClient,
    async show(options = {}, core = createFakeCore()) {
      shown.client = createFakeClient(options);
      shown.store = createStore(shown.client, core);
      await act(() =>
        render(
          <PageContext.Provider value={{ store: shown.store, screen: createScreenState(), words }}>
            <App />
          </PageContext.Provider>,
          shown.root,
        ),
      );
      await settle();
    },
    async tab(state) {
      await act(() => shown.client.tell({ kind: 'tab', state }));
      await settle();
    },
    page: (reading) => shown.tab({ kind: 'page', reading }),
    all: (selector) => [...shown.root.querySelectorAll<HTMLElement>(selector)],
    button(name) {
      const found = shown
        .all('button, a[href], [role="tab"]')
        .find((one) => fits(name, nameOf(one)));
      if (!found) throw new Error(`No button is called ${name}.`);
      return found;
    },
    async click(name) {
      await act(() => shown.button(name).click());
      await settle();
    },
    async type(field, text) {
      if (field !== null) (field as HTMLInputElement).value = text;
      await fire(field, () => new Event('input', { bubbles: true }));
    },
    async choose(field, value) {
      if (field !== null) (field as HTMLSelectElement).value = value;
      await fire(field, () => new Event('change', { bubbles: true }));
    },
    press: (field, key) =>
      fire(field, () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    field(label) {
      const found = shown
        .all('label')
        .find((one) => one.textContent === label)
        ?.getAttribute('for');
      const element = found ? document.getElementById(found) : null;
      if (!element) throw new Error(`No field is called ${label}.`);
      return element as HTMLInputElement;
    },
    settle,
  };

  beforeEach(() => {
    shown.root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    shown.store.close();
    render(null, shown.root);
    shown.root.remove();
  });
  return shown;
}
