import { batch, type Signal, signal } from '@preact/signals';
import type { DraftSection } from '../app/draft/draft-store.ts';
import type { ReviewedSection } from '../review/review.ts';

/** The tabs: what is reviewed, and the role it is reviewed for. */
export type Tab = ReviewedSection | 'role';

/** What is done with a text: it is checked, or Byline writes. */
export const worksOf = {
  headline: ['check', 'ideas'],
  about: ['check', 'mend', 'build'],
} as const satisfies Record<DraftSection, readonly string[]>;
export type Work = (typeof worksOf)[DraftSection][number];

/** What fills the screen below the header. */
export type Screen =
  /** The scores, or what stands in for them where the tab holds no profile. */
  | { kind: 'main' }
  | { kind: 'more' }
  /** The guide of the role, where there is no profile whose tabs could hold it. */
  | { kind: 'guide' }
  /** Bringing the profile by file or paste. */
  | { kind: 'ways in' }
  /** The saved postings. */
  | { kind: 'postings' }
  /** A role of the user's own, being changed. */
  | { kind: 'edit role'; id: string };

/** What the screen shows of the store: none of it is worth keeping. */
export interface ScreenState {
  section: Signal<Tab>;
  shown: Signal<Screen>;
  work: Signal<Record<DraftSection, Work>>;
  /** Ids of the cards and of the guide's parts that are open. */
  openCards: Signal<ReadonlySet<string>>;
  /** The card to bring into view and to focus, until it has happened. */
  target: Signal<string | null>;
  toggleCard(id: string): void;
  /** Shows a section, and in it the card of a check. */
  goTo(section: ReviewedSection, check: string | null): void;
}

export function cardId(section: ReviewedSection, check: string): string {
  return `card-${section}-${check}`;
}

/** The id of a section's list of keywords, to which marks without a check lead. */
export function keywordsId(section: ReviewedSection): string {
  return `keywords-${section}`;
}

/** The id of a part of the role's guide. */
export function partId(part: string): string {
  return `part-${part}`;
}

export function createScreenState(): ScreenState {
  const section = signal<Tab>('headline');
  const openCards = signal<ReadonlySet<string>>(new Set([partId('keywords'), partId('summary')]));
  const target = signal<string | null>(null);
  const shown = signal<Screen>({ kind: 'main' });
  const work = signal<Record<DraftSection, Work>>({ headline: 'check', about: 'check' });
  return {
    section,
    shown,
    work,
    openCards,
    target,
    toggleCard(id) {
      const open = new Set(openCards.value);
      if (!open.delete(id)) open.add(id);
      openCards.value = open;
    },
    goTo(to, check) {
      const id = check === null ? keywordsId(to) : cardId(to, check);
      batch(() => {
        section.value = to;
        // What is sought stands among the checks.
        if (to !== 'profile') work.value = { ...work.value, [to]: 'check' };
        shown.value = { kind: 'main' };
        openCards.value = new Set([...openCards.value, id]);
        target.value = id;
      });
    },
  };
}
