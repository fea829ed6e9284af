import { addAttributes } from './mutations/add-attributes.ts';
import { dropClasses } from './mutations/drop-classes.ts';
import { duplicateTopcard } from './mutations/duplicate-topcard.ts';
import { emptyLazySections } from './mutations/empty-lazy-sections.ts';
import { halfLoad } from './mutations/half-load.ts';
import { hashClasses } from './mutations/hash-classes.ts';
import { keepLinksOnly } from './mutations/keep-links-only.ts';
import type { Mutation } from './mutations/mutation.ts';
import { paragraphsToDivs } from './mutations/paragraphs-to-divs.ts';
import { removeComponentKeys } from './mutations/remove-component-keys.ts';
import { removeDataAttributes } from './mutations/remove-data-attributes.ts';
import { removeIds } from './mutations/remove-ids.ts';
import { removeTestIds } from './mutations/remove-test-ids.ts';
import { renameComponentKeys } from './mutations/rename-component-keys.ts';
import { renameIds } from './mutations/rename-ids.ts';
import { renameTestIds } from './mutations/rename-test-ids.ts';
import { reorderSections } from './mutations/reorder-sections.ts';
import { replaceQueries } from './mutations/replace-queries.ts';
import { sectionsToDivs } from './mutations/sections-to-divs.ts';
import { swapHeadings } from './mutations/swap-headings.ts';
import { translateHeadings } from './mutations/translate-headings.ts';
import { unwrapLayer } from './mutations/unwrap-layer.ts';
import { wrapSections } from './mutations/wrap-sections.ts';

/** Every way in which the fixtures are broken on purpose. */
export const mutations: readonly Mutation[] = [
  addAttributes,
  dropClasses,
  duplicateTopcard,
  emptyLazySections,
  halfLoad,
  hashClasses,
  keepLinksOnly,
  paragraphsToDivs,
  removeComponentKeys,
  removeDataAttributes,
  removeIds,
  removeTestIds,
  renameComponentKeys,
  renameIds,
  renameTestIds,
  reorderSections,
  replaceQueries,
  sectionsToDivs,
  swapHeadings,
  ...translateHeadings,
  unwrapLayer,
  wrapSections,
];
