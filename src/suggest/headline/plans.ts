import type { HeadlineShape } from './candidate.ts';
import type { Segment } from './parts.ts';
import type { Piece } from './piece.ts';
import type { Stock } from './stock.ts';

/** What a plan is filled with. `tools` comes last: what the other pieces name is not listed again. */
export interface Filling {
  title: Piece;
  speciality: Piece;
  result: Piece;
  scope: Piece;
  team: Piece;
  credential: Piece;
  study: Piece;
  employer: Piece;
  tools: Segment;
}

export type Place = keyof Filling;

/** An order of pieces: which it needs, and how they are laid. */
export interface Plan {
  shape: HeadlineShape;
  needs: readonly Place[];
  /** Whether it suits what there is; by default it does. */
  suits?: (stock: Stock, isJunior: boolean) => boolean;
  /** Whether it suits these pieces. */
  takes?: (filling: Filling) => boolean;
  lay: (filling: Filling, at: string) => Segment[];
}

/** A result in front of the title may not push it behind where lists cut. */
const shortResult = 40;
const shortField = 32;
/** "CPA" and "RN" stand in front of a title or right behind it; a long name does not. */
const shortCredential = 10;

const isShort = (piece: Piece, most: number): boolean => piece.text.length <= most;
const isOfNoRole = (stock: Stock): boolean => !stock.isOfTheRole;

export const plans: readonly Plan[] = [
  {
    shape: 'title-speciality',
    needs: ['title', 'speciality', 'result', 'tools'],
    lay: ({ title, speciality, tools, result }) => [[title, ', ', speciality], tools, [result]],
  },
  {
    shape: 'title-speciality',
    needs: ['title', 'speciality', 'result', 'tools'],
    lay: ({ title, speciality, tools, result }) => [[title, ', ', speciality], [result], tools],
  },
  {
    shape: 'title-speciality',
    needs: ['title', 'employer', 'speciality', 'result'],
    lay: ({ title, employer, speciality, result }, at) => [
      [title, at, employer],
      [speciality],
      [result],
    ],
  },
  {
    shape: 'title-speciality',
    needs: ['title', 'speciality', 'credential', 'tools'],
    lay: ({ title, speciality, tools, credential }) => [
      [title, ', ', speciality],
      tools,
      [credential],
    ],
  },
  {
    shape: 'title-speciality',
    needs: ['title', 'employer', 'speciality', 'tools'],
    lay: ({ title, employer, speciality, tools }, at) => [
      [title, at, employer],
      [speciality],
      tools,
    ],
  },
  {
    shape: 'title-tools-result',
    needs: ['title', 'result', 'tools'],
    lay: ({ title, tools, result }) => [[title], tools, [result]],
  },
  {
    shape: 'title-tools-result',
    needs: ['title', 'employer', 'result', 'tools'],
    lay: ({ title, employer, tools, result }, at) => [[title, at, employer], tools, [result]],
  },
  {
    shape: 'title-tools-result',
    needs: ['title', 'result', 'employer', 'tools'],
    lay: ({ title, employer, tools, result }, at) => [[title, at, employer], [result], tools],
  },
  {
    shape: 'result-first',
    needs: ['result', 'title', 'speciality', 'tools'],
    takes: ({ result }) => isShort(result, shortResult),
    lay: ({ title, speciality, tools, result }) => [[result], [title, ', ', speciality], tools],
  },
  {
    shape: 'result-first',
    needs: ['result', 'title', 'employer', 'tools'],
    takes: ({ result }) => isShort(result, shortResult),
    lay: ({ title, employer, tools, result }, at) => [[result], [title, at, employer], tools],
  },
  {
    shape: 'credential-first',
    needs: ['credential', 'title', 'speciality', 'result'],
    takes: ({ credential }) => isShort(credential, shortCredential),
    lay: ({ title, speciality, credential, result }) => [
      [title, ', ', credential],
      [speciality],
      [result],
    ],
  },
  {
    shape: 'credential-first',
    needs: ['credential', 'title', 'result', 'tools'],
    takes: ({ credential }) => isShort(credential, shortCredential),
    lay: ({ title, credential, tools, result }) => [[title, ', ', credential], tools, [result]],
  },
  {
    shape: 'credential-first',
    needs: ['credential', 'title', 'result', 'tools'],
    takes: ({ credential }) => !isShort(credential, shortCredential),
    lay: ({ title, credential, tools, result }) => [[title], [credential], tools, [result]],
  },
  {
    shape: 'credential-first',
    needs: ['credential', 'title', 'employer', 'tools'],
    lay: ({ title, employer, credential, tools }, at) => [
      [title, at, employer],
      [credential],
      tools,
    ],
  },
  {
    shape: 'credential-first',
    needs: ['credential', 'title', 'tools'],
    takes: ({ credential }) => isShort(credential, shortCredential),
    lay: ({ title, credential, tools }) => [[title, ', ', credential], tools],
  },
  {
    shape: 'domain-first',
    needs: ['speciality', 'title', 'result', 'tools'],
    takes: ({ speciality }) => isShort(speciality, shortField),
    lay: ({ title, speciality, tools, result }) => [[speciality], [title], tools, [result]],
  },
  {
    shape: 'domain-first',
    needs: ['speciality', 'title', 'employer', 'result'],
    takes: ({ speciality }) => isShort(speciality, shortField),
    lay: ({ title, speciality, employer, result }, at) => [
      [speciality],
      [title, at, employer],
      [result],
    ],
  },
  {
    shape: 'scope',
    needs: ['title', 'speciality', 'scope', 'tools'],
    lay: ({ title, speciality, scope, tools }) => [[title, ', ', speciality], [scope], tools],
  },
  {
    shape: 'scope',
    needs: ['title', 'scope', 'result', 'tools'],
    lay: ({ title, scope, tools, result }) => [[title], [scope], tools, [result]],
  },
  {
    shape: 'scope',
    needs: ['title', 'employer', 'scope', 'result'],
    lay: ({ title, employer, scope, result }, at) => [[title, at, employer], [scope], [result]],
  },
  {
    shape: 'scope',
    needs: ['title', 'credential', 'scope', 'result'],
    takes: ({ credential }) => isShort(credential, shortCredential),
    lay: ({ title, credential, scope, result }) => [[title, ', ', credential], [scope], [result]],
  },
  {
    shape: 'scope',
    needs: ['title', 'credential', 'scope', 'tools'],
    takes: ({ credential }) => isShort(credential, shortCredential),
    lay: ({ title, credential, scope, tools }) => [[title, ', ', credential], [scope], tools],
  },
  {
    shape: 'scope',
    needs: ['title', 'speciality', 'scope', 'credential'],
    lay: ({ title, speciality, scope, credential }) => [
      [title, ', ', speciality],
      [scope],
      [credential],
    ],
  },
  {
    shape: 'leadership',
    needs: ['title', 'team', 'result', 'speciality'],
    lay: ({ title, speciality, team, result }) => [[title, ', ', speciality], [team], [result]],
  },
  {
    shape: 'leadership',
    needs: ['title', 'team', 'result', 'tools'],
    lay: ({ title, team, result, tools }) => [[title], [team], [result], tools],
  },
  {
    shape: 'junior',
    needs: ['title', 'study', 'result', 'tools'],
    suits: (_, isJunior) => isJunior,
    lay: ({ title, study, tools, result }) => [[title], tools, [result], [study]],
  },
  {
    shape: 'junior',
    needs: ['title', 'study', 'tools', 'speciality'],
    suits: (_, isJunior) => isJunior,
    lay: ({ title, study, tools, speciality }) => [[title, ', ', speciality], tools, [study]],
  },
  {
    shape: 'career-change',
    needs: ['title', 'result', 'credential', 'tools'],
    suits: isOfNoRole,
    lay: ({ title, result, tools, credential }) => [[title], tools, [credential], [result]],
  },
  {
    shape: 'career-change',
    needs: ['title', 'study', 'result', 'tools'],
    suits: isOfNoRole,
    lay: ({ title, result, tools, study }) => [[title], tools, [result], [study]],
  },
  {
    shape: 'career-change',
    needs: ['title', 'employer', 'study', 'tools'],
    suits: isOfNoRole,
    takes: ({ study }) => study.worth > 0,
    lay: ({ title, employer, tools, study }, at) => [[title, at, employer], tools, [study]],
  },
  {
    shape: 'career-change',
    needs: ['title', 'employer', 'credential', 'tools'],
    suits: isOfNoRole,
    lay: ({ title, employer, tools, credential }, at) => [
      [title, at, employer],
      tools,
      [credential],
    ],
  },
];
