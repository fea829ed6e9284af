import { canonicalVanity, parseAddress } from '../../pages/linkedin/address.ts';
import type { KnownTexts, PageReading } from '../../pages/reading.ts';
import type { ReaderMessage } from '../protocol.ts';
import { onAddressChange } from './address.ts';
import { onceQuiet } from './quiet.ts';

/** The pure reading that the watcher runs. */
export interface PageCore {
  readPage(document: Document, url: string, known: KnownTexts): PageReading;
  findFormField(document: Document, url: string, known: KnownTexts): Element | null;
  fieldText(field: Element): string;
}

/** A profile's own texts, as the panel knows them. */
export interface KnownProfileTexts {
  vanity: string;
  texts: KnownTexts;
}

export interface Watch {
  /** Reads the page again and tells, even if nothing has changed. */
  read(): void;
  /** Takes in what the panel knows of the profile. */
  learn(known: KnownProfileTexts): void;
}

const pageRest = { quiet: 250, cap: 1500 };
const addressRest = { quiet: 150, cap: 600 };
/** Typing is told at most this often, in milliseconds: faster than anyone reads. */
const typingRest = { quiet: 40, cap: 80 };
/** When to look again at a page that has not come to agree with its address, in milliseconds. */
const patience = [500, 1000, 2000, 4000, 8000];

/** The attributes that decide a reading; style and class change all the time and decide nothing. */
const tellingAttributes = ['open', 'href', 'id', 'componentkey', 'data-testid', 'data-view-name'];

/**
 * Watches a page and tells what it reads there, until the signal. It only ever listens: it writes,
 * clicks, scrolls and dispatches nothing, and adds nothing to the page.
 *
 * @param tell Called with each reading that differs from the one before, and while the user types.
 */
export function watchPage(
  window: Window & typeof globalThis,
  core: PageCore,
  tell: (message: ReaderMessage) => void,
  signal: AbortSignal,
): Watch {
  const { document } = window;
  let known: KnownProfileTexts | null = null;
  let lastTold = '';
  /** The form's field, held while it is there: its text cannot identify it once it is edited. */
  let field: { element: Element; address: string } | null = null;
  let lookAgain: ReturnType<typeof setTimeout> | null = null;
  let looked = 0;
  const observedRoots = new WeakSet<Node>();

  const observer = new window.MutationObserver(() => changed());
  const observe = (root: Node) => {
    if (observedRoots.has(root)) return;
    observedRoots.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: tellingAttributes,
    });
  };

  const section = (address: string): 'headline' | 'about' | null => {
    const { place } = parseAddress(address);
    if (place === 'edit-headline') return 'headline';
    return place === 'edit-about' ? 'about' : null;
  };

  const knownTexts = (address: string): KnownTexts => {
    const at = parseAddress(address);
    const isKnown = known !== null && 'vanity' in at && at.vanity === canonicalVanity(known.vanity);
    const texts: KnownTexts = isKnown ? { ...known?.texts } : {};
    const editing = section(address);
    if (editing && field?.element.isConnected && field.address === address)
      texts[editing] = core.fieldText(field.element);
    return texts;
  };

  const read = (evenIfSame: boolean) => {
    if (signal.aborted) return;
    const address = window.location.href;
    const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
    if (outlet) observe(outlet);
    const texts = knownTexts(address);
    const reading = core.readPage(document, address, texts);
    if (reading.kind === 'edit-headline' || reading.kind === 'edit-about') {
      const element = core.findFormField(document, address, texts);
      field = element === null ? null : { element, address };
    } else {
      field = null;
    }
    waitIfUnsure(reading);
    const told = JSON.stringify(reading);
    if (told === lastTold && !evenIfSame) return;
    lastTold = told;
    tell({ kind: 'reading', reading });
  };

  const waitIfUnsure = (reading: PageReading) => {
    if (lookAgain !== null) clearTimeout(lookAgain);
    lookAgain = null;
    const undecided = reading.kind === 'unsure' && reading.reason !== 'no evidence';
    const wait = patience[looked];
    if (!undecided || wait === undefined) return;
    looked += 1;
    lookAgain = setTimeout(() => read(false), wait);
  };

  const changed = onceQuiet(() => read(false), pageRest, signal);
  const moved = onceQuiet(() => read(false), addressRest, signal);
  const typed = onceQuiet(
    () => {
      const editing = section(window.location.href);
      if (!editing || !field?.element.isConnected) return;
      tell({ kind: 'field', section: editing, text: core.fieldText(field.element) });
    },
    typingRest,
    signal,
  );

  observe(document);
  onAddressChange(
    window,
    () => {
      looked = 0;
      moved();
    },
    signal,
  );
  // In capture, because the page's own handlers may stop the event; in the window, because the
  // form may live in an open shadow root, whose events show their real target only by their path.
  window.addEventListener(
    'input',
    (event) => {
      if (field !== null && event.composedPath().includes(field.element)) typed();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (lookAgain !== null) clearTimeout(lookAgain);
    field = null;
  });

  return {
    read: () => read(true),
    learn(news) {
      known = news;
      read(false);
    },
  };
}
