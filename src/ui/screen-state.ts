import { batch, type Signal, signal } from '@preact/signals';
import type { ReviewedSection } from '../review/review.ts';

/** What the screen shows of the store: none of it is worth keeping. */
export interface ScreenState {
  section: Signal<ReviewedSection>;
  /** The settings instead of the scores. */
  showsMore: Signal<boolean>;
  /** Ids of the cards that are open. */
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

export function createScreenState(): ScreenState {
  const section = signal<ReviewedSection>('headline');
  const openCards = signal<ReadonlySet<string>>(new Set());
  const target = signal<string | null>(null);
  const showsMore = signal(false);
  return {
    section,
    showsMore,
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
        showsMore.value = false;
        openCards.value = new Set([...openCards.value, id]);
        target.value = id;
      });
    },
  };
}
