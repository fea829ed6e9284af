import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { z } from '../schema/zod.ts';
import { guideSchema, type RoleGuide } from './guide.ts';

/** The file's own mark, so that another JSON file is not taken for a role. */
const format = 'byline-role';

/**
 * A role of the user's own: a guide, of which any list may be empty, with the guide it was copied
 * from (`base`, null where it was started empty).
 */
export const ownRoleSchema = z.extend(guideSchema, {
  format: z.literal(format),
  base: z.nullable(z.string().check(z.minLength(1))),
});

export type OwnRole = z.infer<typeof ownRoleSchema>;

/** A guide copied as a role of one's own. */
export function copyOfGuide(guide: RoleGuide, id: string, name: string): OwnRole {
  const copy = structuredClone(guide);
  return {
    ...copy,
    format,
    base: guide.id,
    id,
    family: 'My own',
    titles: { ...copy.titles, name },
  };
}

/** A role to begin with nothing but its name. */
export function emptyRole(id: string, name: string): OwnRole {
  const level = () => ({ titles: [], years: 'any', expects: [], keywords: [], tips: [] });
  return {
    format,
    version: 1,
    base: null,
    id,
    family: 'My own',
    titles: { name, aliases: [], related: [], es: [], fr: [], de: [], pt: [] },
    field: [],
    summary: name,
    expectations: [],
    skillGroups: [],
    core: [],
    keywords: [],
    tips: [],
    proofs: [],
    headlinePatterns: [],
    aboutPattern: [],
    learningPath: [],
    education: [],
    certifications: [],
    tools: [],
    interview: [],
    day: [],
    habits: [],
    cvTips: [],
    outreach: [],
    ladder: [],
    goals: { short: [], long: [] },
    mistakes: [],
    faq: [],
    levels: { junior: level(), mid: level(), senior: level(), lead: level() },
    searches: [],
  };
}

/** The text of a role's file. */
export const roleFile = (role: OwnRole): string => `${JSON.stringify(role, null, 2)}\n`;

/** Longer than any role anybody writes by hand; a file beyond it is not read. */
const longestFile = 2_000_000;

/** What came of reading a file: the role, or a sentence that says where and why it was refused. */
export type ReadRole = { role: OwnRole } | { refused: string };

/** Reads the text of a role's file. Never throws. */
export function readRoleFile(text: string): ReadRole {
  if (text.length > longestFile) return { refused: 'The file is too large to be a role.' };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const [first] = errors;
  if (first || !tree) {
    const what = first ? wordsOf(printParseErrorCode(first.error)) : 'the file is empty';
    return { refused: `Line ${lineAt(text, first?.offset ?? 0)}: ${what}.` };
  }
  const parsed = ownRoleSchema.safeParse(JSON.parse(text));
  if (parsed.success) return { role: parsed.data };
  const issue = parsed.error.issues[0];
  const path = issue?.path.map((part) => (typeof part === 'symbol' ? '' : part)) ?? [];
  let node = findNodeAtLocation(tree, path);
  const isMissing = !node;
  // A missing key has no place of its own: the nearest part that is there tells the line.
  for (let depth = path.length - 1; !node && depth >= 0; depth--)
    node = findNodeAtLocation(tree, path.slice(0, depth));
  const where = path.length > 0 ? `“${path.join('.')}”` : 'the role';
  return {
    refused: `Line ${lineAt(text, node?.offset ?? 0)}: ${where} ${isMissing ? 'is missing' : reasonOf(issue)}.`,
  };
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `should be of the kind ${issue.expected}`;
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys':
      return `holds something no role has: ${issue.keys.join(', ')}`;
    case 'too_small':
      return 'must not be empty';
    case 'invalid_format':
      return 'should be small letters, digits and hyphens';
    default:
      return 'is not as a role needs it';
  }
}

/** "CloseBraceExpected" as words. */
const wordsOf = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset && at < text.length; at++) if (text[at] === '\n') line++;
  return line;
}
