import type { Message, Range } from '../../review/review.ts';
import { seniorities } from '../../roles/guide.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import type { Importance, PostingDemands } from '../posting.ts';
import { type Answer, message } from './answer.ts';
import type { DemandCoverage, DemandKind } from './coverage.ts';
import { coverCredential } from './credential.ts';
import { reaches } from './degree.ts';
import { coverLanguage } from './language.ts';
import { coverPlace } from './place.ts';
import { answerOnce, profileFacts } from './profile-facts.ts';
import type { ProfileTerms } from './profile-terms.ts';

/**
 * What a posting asks for besides terms, each beside what the profile says to it. What a profile
 * does not tell is never held against it.
 *
 * @param today a date as `YYYY-MM` or `YYYY-MM-DD`
 */
export function coverFacts(
  demands: PostingDemands,
  profile: ProfileTerms,
  lexicon: Lexicon,
  today: string,
): DemandCoverage[] {
  const { known } = profile;
  const facts = profileFacts(known, today.slice(0, 7));
  const covered: DemandCoverage[] = [];
  const add = (
    kind: DemandKind,
    asks: Message,
    { status, has }: Answer,
    demand: { importance: Importance | null; range: Range | null } = nowhere,
  ) =>
    covered.push({
      kind,
      status,
      importance: demand.importance,
      asks,
      has,
      range: demand.range,
    });

  const { years, seniority, degree, credentials, languages } = demands;
  if (years)
    add('years', asksYears(years.value), coverYears(years.value.least, profile, facts), years);
  if (seniority) add('seniority', message(`level-${seniority}`), coverLevel(seniority, facts));
  if (degree)
    add(
      'degree',
      message(`degree-${degree.value}`),
      coverDegree(degree.value, profile, facts),
      degree,
    );
  for (const one of credentials)
    add(
      'credential',
      message('credential', { credential: one.value }),
      answerOnce(facts, `credential ${one.value}`, () =>
        coverCredential(one.value, profile, lexicon),
      ),
      one,
    );
  for (const one of languages)
    add(
      'language',
      message('language', { language: one.value }),
      answerOnce(facts, `language ${one.value}`, () => coverLanguage(one.value, known, facts)),
      one,
    );
  const place = coverPlace(demands, known);
  if (place) add('place', place.asks, place);
  return covered;
}

const nowhere = { importance: null, range: null };

type Facts = ReturnType<typeof profileFacts>;

const asksYears = ({ least, most }: { least: number; most: number | null }): Message =>
  most === null ? message('years-least', { least }) : message('years-between', { least, most });

/** Years in all positions: which of them were in the work that is asked for, no date can tell. */
function coverYears(least: number, { known }: ProfileTerms, { worked }: Facts): Answer {
  if (!known.experience) return { status: 'cannot tell', has: message('experience-unread') };
  if (!worked) {
    const key = known.experience.length === 0 ? 'experience-empty' : 'experience-undated';
    return { status: 'cannot tell', has: message(key) };
  }
  const { years, most } = worked;
  const has = years < 1 ? message('years-under-one') : message('years-own', { years });
  if (years >= least) return { status: 'met', has };
  return { status: most < least ? 'not met' : 'cannot tell', has };
}

/** Whoever is above a level meets it. By years alone, the next level up may be theirs. */
function coverLevel(asked: (typeof seniorities)[number], { seniority: told }: Facts): Answer {
  if (!told) return { status: 'cannot tell', has: message('level-unknown') };
  const above = seniorities.indexOf(asked) - seniorities.indexOf(told.seniority);
  const has = told.because;
  if (above <= 0) return { status: 'met', has };
  const byTitle = told.because.key === 'seniority.title';
  return { status: byTitle || above > 1 ? 'not met' : 'cannot tell', has };
}

function coverDegree(
  asked: Parameters<typeof reaches>[1],
  { known }: ProfileTerms,
  { degree, unclear }: Facts,
): Answer {
  if (!known.education) return { status: 'cannot tell', has: message('education-unread') };
  const own = degree && message('degree-own', { degree: degree.text });
  if (own && reaches(degree.degree, asked)) return { status: 'met', has: own };
  if (unclear !== null)
    return { status: 'cannot tell', has: message('degree-unclear', { degree: unclear }) };
  return own
    ? { status: 'not met', has: own }
    : { status: 'cannot tell', has: message('education-empty') };
}
