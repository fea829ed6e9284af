import type { ReadPosting } from '../../pages/jobs/reading.ts';
import type { Seniority } from '../../roles/guide.ts';
import { levelForYears, levelInTitle } from '../../roles/seniority.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { PostingDemands, PostingPart } from '../posting.ts';
import { findCues } from './cue-index.ts';
import { demandsOf } from './demands.ts';
import { readHeader } from './header.ts';
import { languageOf } from './language.ts';
import { layOut } from './layout.ts';
import { Parts, type Told, toldAs } from './parts.ts';
import { salaryIn } from './salary.ts';
import { knownSpans } from './terms.ts';
import { workingModeIn } from './working-mode.ts';

/**
 * Understands what a posting asks for, from its plain text alone. Title, company and place that are
 * given win over what the first lines say. Never throws; an empty text gives an empty result.
 */
export function understandPosting(
  posting: Pick<ReadPosting, 'title' | 'company' | 'place' | 'text'>,
  lexicon: Lexicon,
): PostingDemands {
  const { text } = posting;
  const tokens = tokenize(text);
  const language = languageOf(tokens);
  const lines = layOut(text, tokens);
  const cues = findCues(text, tokens, language);
  const header = readHeader(text, tokens, lines, cues, language);
  const title = posting.title || header.title;
  const company = posting.company || header.company;
  const ownNames = new Set(tokenize(company).map(({ key }) => key));
  const told = language
    ? new Parts(text, tokens, language, ownNames).tell(lines, cues, header.lines)
    : lines.flatMap((line) => toldAs('other', line, []));
  const spans = knownSpans(text, tokens, findSkills(text, lexicon, tokens), company);
  const demands = demandsOf({
    text,
    tokens,
    told,
    spans,
    lexicon,
    language,
    header: lines[header.lines - 1]?.last ?? 0,
    titleEnds: lines[0] && header.lines > 0 ? lines[0].last : 0,
  });
  return {
    language,
    title,
    company,
    place: posting.place || header.place,
    workingMode: workingModeIn(text, tokens, told),
    seniority: seniorityIn(title, demands.years),
    ...demands,
    salary: salaryIn(text),
    parts: partsOf(told),
  };
}

/** Neighbouring sentences of one kind as one stretch. */
function partsOf(told: readonly Told[]): PostingDemands['parts'] {
  const parts: { kind: PostingPart; range: [number, number] }[] = [];
  for (const { part, start, end } of told) {
    const last = parts.at(-1);
    if (last?.kind === part) last.range[1] = end;
    else parts.push({ kind: part, range: [start, end] });
  }
  return parts;
}

function seniorityIn(title: string, years: PostingDemands['years']): Seniority | null {
  return levelInTitle(title) ?? (years ? levelForYears(years.value.least) : null);
}
