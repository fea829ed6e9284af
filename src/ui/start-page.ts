// Before everything that says a word.
import '../app/browser/language.ts';
import '../schema/zod.ts';
import './app.css';
import { browserClient } from '../app/browser/client.ts';
import type { Client } from '../app/client.ts';
import { core } from '../app/core.ts';
import { mount } from './mount.tsx';
import { reviewWords } from './review-words.ts';

/** Starts a page of the extension in the browser. */
export function startPage(surface: Client['surface']): void {
  const root = document.querySelector('#app');
  if (root === null) throw new Error('The page has no place for Byline.');
  mount(root, browserClient(surface), core, reviewWords);
}
