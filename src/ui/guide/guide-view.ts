import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type CertificateFit, certificateFits } from '../../app/role/certificate-fit.ts';
import { type RoleFit, roleFit } from '../../app/role/keyword-fit.ts';
import { type NamedSkills, namedSkills } from '../../app/role/named-skills.ts';
import { type SearchFit, searchFit } from '../../app/role/search-fit.ts';
import { type TipFit, tipFits } from '../../app/role/tip-fit.ts';
import type { Store } from '../../app/store.ts';
import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import { type SearchedTexts, searchedTexts } from '../../roles/search.ts';
import { shippedLexicon } from '../../skills/shipped.ts';

/** A guide beside the profile in view: what its parts show. */
export interface GuideView {
  guide: RoleGuide;
  /** The profile with the texts being worked on; empty where none is in view. */
  known: KnownProfile;
  hasProfile: boolean;
  seniority: Seniority | null;
  named: NamedSkills;
  fit: RoleFit;
  tips: TipFit[];
  certificates: CertificateFit[];
  texts: SearchedTexts;
  searches: { name: string; query: string; result: SearchFit }[];
}

/** The picked role's guide beside the profile; null while there is no guide. */
export function useGuideView(store: Store): ReadonlySignal<GuideView | null> {
  const named = useComputed(() => namedSkills(store.worked.value, shippedLexicon()));
  return useComputed(() => {
    const guide = store.guide.value;
    if (guide === null) return null;
    const known = store.worked.value;
    const { seniority } = store.level.value;
    const texts = searchedTexts(known);
    return {
      guide,
      known,
      hasProfile: store.view.value.kind === 'profile',
      seniority,
      named: named.value,
      fit: roleFit(guide, seniority, named.value),
      tips: tipFits(guide, store.review.value, store.ticks.value),
      certificates: certificateFits(guide, known),
      texts,
      searches: guide.searches.map(({ name, query }) => ({
        name,
        query,
        result: searchFit(query, texts),
      })),
    };
  });
}
