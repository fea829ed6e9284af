import { type Token, tokenize, wordKey } from '../../skills/tokens.ts';

/** Languages that postings ask for and profiles list, by their ISO 639 codes. */
const codes =
  'en es fr de pt it nl pl sv da no fi is cs sk hu ro bg el uk ru sr hr sl bs mk sq tr ar he fa ur hi bn pa ta te zh yue ja ko vi th id ms fil ca gl eu et lv lt ga cy sw af'.split(
    ' ',
  );

/** The languages of interfaces in which LinkedIn shows names, as far as postings are understood. */
const tongues = ['en', 'es', 'fr', 'de', 'pt'];

/** Names that the browser does not give. */
const otherNames: Record<string, string> = {
  mandarin: 'zh',
  mandarín: 'zh',
  mandarim: 'zh',
  putonghua: 'zh',
  cantonés: 'yue',
  castellano: 'es',
  castilian: 'es',
  brasileiro: 'pt',
  flemish: 'nl',
  flamenco: 'nl',
  flamand: 'nl',
  flämisch: 'nl',
  farsi: 'fa',
  tagalog: 'fil',
  filipino: 'fil',
  valenciano: 'ca',
  valencià: 'ca',
  bokmål: 'no',
};

let names: ReadonlyMap<string, string> | null = null;

/** The code of each name: in the five tongues and in the language itself, as the browser has them. */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const made = new Map(Object.entries(otherNames).map(([name, code]) => [wordKey(name), code]));
  for (const code of codes) {
    for (const tongue of [...tongues, code]) {
      const name = new Intl.DisplayNames([tongue], { type: 'language' }).of(code);
      const words = tokenize(name ?? '');
      // Of two words, one alone may be another language.
      const [word] = words;
      if (word && words.length === 1 && !made.has(word.key)) made.set(word.key, code);
    }
  }
  names = made;
  return made;
}

/** A language named in a text. Offsets in UTF-16 code units, end exclusive. */
interface NamedLanguage {
  code: string;
  start: number;
  end: number;
}

/** The languages that a text names, in its order. */
export function languagesIn(text: string, tokens: readonly Token[] = tokenize(text)) {
  const known = languageNames();
  const found: NamedLanguage[] = [];
  for (const { key, start, end } of tokens) {
    // "Englischkenntnisse" is one word.
    const code = known.get(key) ?? known.get(key.replace(/kenntnissen?$/, ''));
    if (code) found.push({ code, start, end });
  }
  return found;
}

/** The code of a term that is the name of a language and nothing else; null for any other. */
export function languageNamed(term: string): string | null {
  const tokens = tokenize(term);
  return tokens.length === 1 ? (languagesIn(term, tokens)[0]?.code ?? null) : null;
}

/** What says that somebody knows only some of a language, as LinkedIn and CVs put it. */
const onlySome = new Set(
  'elementary limited basic basics beginner beginners some notions elementaire limitee debutant scolaire grundkenntnisse grundkenntnissen schulkenntnisse anfanger begrenzt basico basica basicos elemental limitada nociones principiante elementar nocoes basicas a1 a2'.split(
    ' ',
  ),
);

/** Whether a text says that the language it names is known only a little. */
export const saysOnlySome = (text: string): boolean =>
  tokenize(text).some(({ key }) => onlySome.has(key));

/** What stands near a language that somebody speaks, and not near a market or a cuisine. */
const speaking = new Set(
  'speak speaks speaking speaker spoken fluent fluently fluency native bilingual trilingual multilingual mother conversational proficient language languages hablo bilingue fluido nativo nativa idiomas idioma lengua parle courant courante couramment langue langues maternelle spreche fliessend muttersprache verhandlungssicher zweisprachig sprachen falo fluente lingua linguas b1 b2 c1 c2'.split(
    ' ',
  ),
);

/** Whether words stand together with one that tells of speaking. */
export const tellsOfSpeaking = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => speaking.has(key));
