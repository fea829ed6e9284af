import accountingAndFinance from './lexicon/accounting-and-finance.json';
import agileAndDelivery from './lexicon/agile-and-delivery.json';
import backend from './lexicon/backend.json';
import cloud from './lexicon/cloud.json';
import dataAndAi from './lexicon/data-and-ai.json';
import databases from './lexicon/databases.json';
import devops from './lexicon/devops.json';
import education from './lexicon/education.json';
import mechanicalEngineering from './lexicon/mechanical-engineering.json';
import medicineAndAlliedHealth from './lexicon/medicine-and-allied-health.json';
import nursingAndCare from './lexicon/nursing-and-care.json';
import officeAndCollaboration from './lexicon/office-and-collaboration.json';
import programmingLanguages from './lexicon/programming-languages.json';
import testing from './lexicon/testing.json';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { SkillEntry } from './skill.ts';

/** Every family of the lexicon; the files are held to their format by the tests. */
export const families = {
  'accounting-and-finance': accountingAndFinance,
  'agile-and-delivery': agileAndDelivery,
  backend,
  cloud,
  'data-and-ai': dataAndAi,
  databases,
  devops,
  education,
  'mechanical-engineering': mechanicalEngineering,
  'medicine-and-allied-health': medicineAndAlliedHealth,
  'nursing-and-care': nursingAndCare,
  'office-and-collaboration': officeAndCollaboration,
  'programming-languages': programmingLanguages,
  testing,
} as Record<string, SkillEntry[]>;

let built: Lexicon | null = null;

/** The lexicon that ships with Byline, made ready when it is first asked for. */
export function shippedLexicon(): Lexicon {
  built ??= buildLexicon(Object.values(families).flat());
  return built;
}
