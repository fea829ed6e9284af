import { tokenize } from '../../skills/tokens.ts';

/** Words that say a level, not a role, in the languages of postings. */
const levelWords = new Set(
  'junior jr senior sr mid midlevel level entry experienced experimentado experimentada berufserfahren berufserfahrene berufserfahrener confirme confirmee debutant debutante pleno plena trainee graduate i ii iii iv'.split(
    ' ',
  ),
);
/** Words of level that are part of some roles: they go only where a role of two words is left. */
const leadWords = new Set(['lead', 'principal', 'staff']);
/** How the work is done, not what it is. */
const modeWords = new Set(
  'remote hybrid onsite fulltime parttime vollzeit teilzeit permanent contract temporary urgent gesucht wanted nights days'.split(
    ' ',
  ),
);

/** An ending for everybody: "Entwickler:in", "Pfleger*in", "Erzieher/-in", "Développeur·se". */
const endings =
  /[:*_·/]-?(?:in(?:nen)?|frau|mann|e|se|ne|rice|trice|euse|ora|a|o)(?![\p{L}\p{N}])/giu;
/** "m/w/d", "all genders" without brackets. */
const genders = /(?<![\p{L}\p{N}])[mfwhd]\s?\/\s?[mfwhdx](?:\s?\/\s?[mfwhdxn])?(?![\p{L}\p{N}])/giu;
const brackets = /\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g;
/** What parts the role from a team, a place or a company. */
const parting = /\s[-–—|•·@]\s|\s*[|•]\s*|\s(?:at|bei|chez)\s/i;

/**
 * The role that a posting's title names, without level, gender marks, brackets, team, place and
 * company: "Senior Backend-Entwickler:in (m/w/d) – Hamburg" is "Backend-Entwickler". '' where
 * nothing of a role is left.
 */
export function roleTitle(title: string): string {
  const plain = title
    .replace(brackets, ' ')
    .replace(endings, '')
    .replace(genders, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [role = ''] = plain.split(parting);
  const [front = '', behind = ''] = role.split(/\s*,\s*/);
  const words = roleWords(front);
  // "Engineer, Backend" is a backend engineer; "Staff Nurse, Telemetry" is one without the ward.
  const turned = words.length === 1 && behind !== '' ? [...roleWords(behind), ...words] : words;
  return turned.join(' ').slice(0, 80).trim();
}

function roleWords(text: string): string[] {
  const words = text.split(' ').filter((word) => {
    const key = keyOf(word);
    return key !== '' && !levelWords.has(key) && !modeWords.has(key) && !/^\d+$/.test(key);
  });
  const role = words.filter((word) => !leadWords.has(keyOf(word)));
  return role.length > 1 ? role : words;
}

/** "Mid-Level" is one word here, and "Sr." has no dot. */
const keyOf = (word: string): string =>
  tokenize(word)
    .map(({ key }) => key)
    .join('');
