import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from '../app/store.ts';
import type { Message } from '../review/review.ts';
import type { ScreenState } from './screen-state.ts';

/** The words of the checks, which the review itself speaks only by key. */
export interface ReviewWords {
  say(message: Message): string;
  nameOf(check: string): string;
  whyOf(check: string): string;
}

export interface Page {
  store: Store;
  screen: ScreenState;
  words: ReviewWords;
}

export const PageContext = createContext<Page | null>(null);

/** The store and the state of the screen, handed down from the page's root. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part was shown outside of a page.');
  return page;
}
