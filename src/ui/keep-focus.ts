/** Where the focus was: each ancestor, and which of its stops came first in the part that held it. */
interface Place {
  element: HTMLElement;
  within: { ancestor: HTMLElement; index: number }[];
}

const stops =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])';

const isShown = (element: HTMLElement) =>
  element.isConnected && element.closest('[hidden], details:not([open]) > :not(summary)') === null;

function stopsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(stops)].filter(isShown);
}

function placeOf(element: HTMLElement, root: HTMLElement): Place {
  const within: Place['within'] = [];
  let part = element;
  while (part !== root && part.parentElement !== null) {
    const ancestor = part.parentElement;
    const index = stopsIn(ancestor).findIndex((stop) => part.contains(stop));
    within.push({ ancestor, index: Math.max(0, index) });
    part = ancestor;
  }
  return { element, within };
}

/** What has come to stand where the focus was; null where nothing can take it. */
function heirOf({ element, within }: Place): HTMLElement | null {
  // It was only moved, which takes the focus away as well.
  if (isShown(element) && element.matches(stops)) return element;
  for (const { ancestor, index } of within) {
    if (!isShown(ancestor)) continue;
    // Another screen: it is read from its start.
    if (ancestor.localName === 'main') {
      const start = ancestor.querySelector<HTMLElement>(`h2, ${stops}`);
      if (start?.localName === 'h2') start.tabIndex = -1;
      return start;
    }
    const candidates = stopsIn(ancestor);
    const heir = candidates[Math.min(index, candidates.length - 1)];
    if (heir !== undefined) return heir;
  }
  return null;
}

/**
 * Keeps the keyboard's place. What a click changes often takes the clicked button away with it, and
 * the browser then drops the focus to the page's top: here it goes on to what stands there now.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let place: Place | null = null;
  let isByKeyboard = false;
  const isLost = () => document.activeElement === null || document.activeElement === document.body;

  const look = () => {
    if (place === null) return;
    const { element } = place;
    // The browser lets go of a button that was disabled or hidden a frame later.
    const isGone = !isShown(element) || element.matches(':disabled');
    if (!isLost() && !(isGone && document.activeElement === element)) return;
    // A pointer needs no scrolling to where the keyboard would go on.
    heirOf(place)?.focus({ preventScroll: !isByKeyboard });
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) place = placeOf(target, root);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    ({ target }) => {
      // A click beside everything lets go of the focus on purpose. What loses it by a change of the
      // page has been looked after by then.
      setTimeout(() => {
        if (place?.element === target && isLost()) place = null;
      });
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    () => {
      isByKeyboard = true;
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'pointerdown',
    () => {
      isByKeyboard = false;
    },
    { signal, capture: true },
  );
}
