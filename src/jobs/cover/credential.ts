import { isCertificate } from '../../roles/certificates.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import { tokenize } from '../../skills/tokens.ts';
import { type Answer, message } from './answer.ts';
import type { ProfileTerms } from './profile-terms.ts';
import { titleImplying } from './protected-titles.ts';

/** Words of papers that people have and do not put on a profile: to drive, to work, to be trusted. */
const seldomListed = new Set(
  'driver drivers driving fuhrerschein fahrerlaubnis permis conducir conducao conduzir cnh clearance check checks vaccination dbs permit visa'.split(
    ' ',
  ),
);

/**
 * What a profile says to a certificate or licence that a posting asks for, by its own words or by a
 * name that the lexicon knows to be the same, or by a title that the law ties to the licence. Only a certificate that people do list counts as
 * missing where it is not: nobody lists a driving licence.
 */
export function coverCredential(asked: string, profile: ProfileTerms, lexicon: Lexicon): Answer {
  const { known } = profile;
  const skills = credentialSkills(asked, lexicon);
  const places = [
    ...profile.placesOf({ skill: null, term: asked }),
    ...skills.flatMap((skill) => profile.placesOf({ skill, term: skill })),
  ];
  const listed = known.certifications?.find(
    ({ name }) => isCertificate(name, asked) || places.some(({ text }) => text === name),
  );
  const [place] = places;
  const shown =
    listed?.name ??
    (place?.ranges[0] && place.text.slice(...place.ranges[0])) ??
    titleImplying(skills, known);
  if (shown) return { status: 'met', has: message('credential-own', { text: shown }) };
  if (!known.certifications)
    return { status: 'cannot tell', has: message('certifications-unread') };
  const isListedByMany =
    skills.length > 0 && !tokenize(asked).some(({ key }) => seldomListed.has(key));
  const status = isListedByMany ? 'not met' : 'cannot tell';
  return { status, has: message('credential-missing') };
}

/** The certificates of the lexicon that the words name: "current BLS certification" is BLS. */
function credentialSkills(asked: string, lexicon: Lexicon): string[] {
  const whole = canonicalSkill(asked, lexicon);
  const named = whole ? [whole] : findSkills(asked, lexicon).map(({ skill }) => skill);
  return named.filter((skill) => lexicon.entries.get(skill)?.kind === 'certification');
}
