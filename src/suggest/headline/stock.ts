import { findTitles } from '../../roles/titles.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { ProfileFact } from '../facts/fact.ts';
import { languageOfProfile } from '../language.ts';
import { type BlankQuestions, blankQuestions } from './blanks.ts';
import { credentialPieces, employerPieces, studyPieces } from './credential-pieces.ts';
import type { HeadlineContext } from './input.ts';
import { headlineFields } from './own-fields.ts';
import { blankPiece, continued, type Piece } from './piece.ts';
import { byWorth } from './piece-list.ts';
import { namesPeople, resultPieces, scopePieces } from './result-pieces.ts';
import { specialityPieces } from './speciality-pieces.ts';
import { roleWorth, titlePieces } from './title-pieces.ts';
import { toolPieces } from './tool-pieces.ts';

/** The pieces there are for each place of a headline, best first. */
export interface Stock {
  titles: Piece[];
  /** Whether the user holds a title of the role, or a related one. */
  isOfTheRole: boolean;
  specialities: Piece[];
  tools: Piece[];
  results: Piece[];
  scopes: Piece[];
  /** Scopes that say how many people the user leads. */
  teams: Piece[];
  credentials: Piece[];
  studies: Piece[];
  employers: Piece[];
}

/** Sorts the facts into the places of a headline; blanks stand where there is too little. */
export function stockOf(context: HeadlineContext): Stock {
  const language = languageOfProfile(context.known, context.guide);
  const facts = asOfNow(context);
  const of = (...kinds: ProfileFact['kind'][]) => facts.filter(({ kind }) => kinds.includes(kind));
  const titles = titlePieces(of('title'), of('tool', 'domain'), context);
  const scopes = scopePieces(of('scope', 'years'), context);
  const stock: Stock = {
    titles,
    isOfTheRole: titles.some(({ worth }) => worth >= roleWorth.related),
    specialities: byWorth([
      ...headlineFields(facts, context),
      ...specialityPieces(of('domain', 'tool'), context),
    ]).map((piece) => (language === 'de' ? piece : continued(piece, context.lexicon))),
    tools: toolPieces(of('tool', 'domain'), context),
    // How large the work is shows something as well, where there is no result.
    results: byWorth([
      ...resultPieces(of('outcome'), context),
      ...scopes.map((piece) => ({ ...piece, worth: piece.worth * 0.8 })),
    ]),
    scopes,
    teams: scopes.filter(({ text }) => namesPeople(text)),
    credentials: credentialPieces(of('credential'), context),
    studies: studyPieces(of('education'), context),
    employers: employerPieces(of('employer'), context),
  };
  addBlanks(stock, blankQuestions(context.guide, language));
  return stock;
}

/**
 * Somebody between two positions is still what the last one says, but no longer with that employer.
 * So is a student who serves coffee and was an intern in the role.
 */
function asOfNow({ facts, role }: HeadlineContext): readonly ProfileFact[] {
  const ofPositions = facts.filter(({ source }) => source.section === 'experience');
  const titles = ofPositions.filter(({ kind }) => kind === 'title');
  const isOfRole = ({ text }: ProfileFact) =>
    findTitles(text, tokenize(text), role.titles).length > 0;
  const held = titles.filter(({ current }) => current);
  const asTitle = titles.find(isOfRole);
  if (held.length > 0 && (held.some(isOfRole) || !asTitle)) return facts;
  const last = Math.min(...ofPositions.map(({ source }) => source.entry ?? Number.MAX_VALUE));
  const entry = held.length > 0 ? asTitle?.source.entry : last;
  return facts.map((fact) =>
    fact.kind !== 'employer' && fact.source.section === 'experience' && fact.source.entry === entry
      ? { ...fact, current: true }
      : fact,
  );
}

/** Results of one's own from which on a headline needs no blank for another. */
const enoughResults = 2;

function addBlanks(stock: Stock, { title, results, speciality, tools }: BlankQuestions): void {
  if (stock.titles.length === 0) stock.titles.push(blankPiece(title));
  if (stock.results.length < enoughResults) stock.results.push(...results.map(blankPiece));
  if (stock.specialities.length === 0) stock.specialities.push(blankPiece(speciality));
  if (stock.tools.length === 0) stock.tools.push(...tools.slice(0, 1).map(blankPiece));
}
