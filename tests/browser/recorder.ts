import type { Page } from 'puppeteer-core';

/** What a page can notice of what happens to it. */
export interface Observed {
  /** Every change of its nodes, in order. */
  mutations: string[];
  /** Every event that reaches the window, in order; `!` marks one that no user caused. */
  events: string[];
  /** Names on `window` and attributes on the root that were not there when the page began. */
  additions: string[];
  /** The document at the end. */
  html: string;
  /** How the page stood at each rest: focus, selection, scrolling, style sheets and the like. */
  states: string[];
  /** Everything the page has loaded, by its own account. */
  resources: string[];
}

declare global {
  interface Window {
    practiceObserved?: Observed;
  }
}

/** Makes the page itself write down what it can notice, before any other script runs in it. */
export async function record(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const observed: Observed = {
      mutations: [],
      events: [],
      additions: [],
      html: '',
      states: [],
      resources: [],
    };
    Object.defineProperty(window, 'practiceObserved', { value: observed });

    const nameOf = (node: Node | EventTarget | null): string => {
      if (node instanceof Element) return `${node.tagName}${node.id === '' ? '' : `#${node.id}`}`;
      return node === null ? 'nothing' : node.constructor.name;
    };
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        observed.mutations.push(
          [
            type,
            nameOf(target),
            attributeName ?? '',
            [...addedNodes].map(nameOf).join(' '),
            [...removedNodes].map(nameOf).join(' '),
          ].join(' | '),
        );
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    // The window loses the focus to a popup and gets narrower beside a panel whichever extension
    // opens them, and the browser tells these whenever it finds the time.
    const ofTheBrowser =
      /^(blur|focus|resize|visibilitychange|pagereveal|selectionchange|scroll|scrollend|scrollsnapchanging|pointerrawupdate)$/;
    // The pointer leaves and enters what moves beneath it when the page gets narrower.
    const ofThePointer = /^(mouse|pointer)(over|out|enter|leave|move)$/;
    const types = new Set<string>();
    for (const holder of [window, document, HTMLElement.prototype, Element.prototype])
      for (let one: object | null = holder; one !== null; one = Object.getPrototypeOf(one))
        for (const key of Object.getOwnPropertyNames(one))
          if (key.startsWith('on')) types.add(key.slice(2));
    for (const type of types) {
      if (ofTheBrowser.test(type) || ofThePointer.test(type)) continue;
      addEventListener(
        type,
        (event) => {
          observed.events.push(`${event.isTrusted ? '' : '!'}${type} ${nameOf(event.target)}`);
        },
        { capture: true, passive: true },
      );
    }
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      observed.events.push(`dispatched ${event.type} on ${nameOf(this)}`);
      return dispatch.call(this, event);
    };
  });
}

/** The names on `window` at this moment. */
export async function globals(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.getOwnPropertyNames(window).sort());
}

/** What the page has noticed so far, and how it stands now. */
export async function observed(page: Page, globalsAtFirst: string[]): Promise<Observed> {
  return page.evaluate((before) => {
    const notes = window.practiceObserved;
    if (notes === undefined) throw new Error('The page was not recorded.');
    const rootAttributes = (element: Element) =>
      element.getAttributeNames().map((name) => `${element.tagName} ${name}`);
    return {
      ...notes,
      additions: [
        ...Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
        ...rootAttributes(document.documentElement),
        ...rootAttributes(document.body),
      ],
      html: document.documentElement.outerHTML,
      resources: performance.getEntriesByType('resource').map((entry) => entry.name),
    };
  }, globalsAtFirst);
}

/** Writes down how the page stands at this moment, which no event tells for certain. */
export async function noteState(page: Page): Promise<void> {
  await page.evaluate(() => {
    const selection = getSelection();
    window.practiceObserved?.states.push(
      JSON.stringify({
        focus: document.activeElement?.tagName,
        selection: [selection?.type, selection?.toString()],
        scrolled: [scrollX, scrollY, document.querySelector('main')?.scrollTop],
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
        animations: document.getAnimations().length,
        storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        history: history.length,
        title: document.title,
        cookies: document.cookie,
        designMode: document.designMode,
      }),
    );
  });
}
