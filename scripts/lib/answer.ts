import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { readPage } from '../../src/pages/read-page.ts';
import type { PageReading } from '../../src/pages/reading.ts';
import type { KnownProfile } from '../../src/profile/profile.ts';
import { knownProfile, type ProfileSnapshot } from '../../src/profile/snapshot.ts';
import type { Review, TextReview } from '../../src/review/review.ts';
import { review } from '../../src/review/review-profile.ts';
import type { RoleGuide } from '../../src/roles/guide.ts';
import { loadGuide, roleIndex } from '../../src/roles/library.ts';
import { shippedLexicon } from '../../src/skills/shipped.ts';
import type { AboutEdit } from '../../src/suggest/about/edit.ts';
import { mendAbout } from '../../src/suggest/about/mend.ts';
import { collectFacts } from '../../src/suggest/facts/collect.ts';
import type { HeadlineCandidate } from '../../src/suggest/headline/candidate.ts';
import { suggestHeadlines } from '../../src/suggest/headline/suggest.ts';
import { say } from '../../src/words/say.ts';
import { jobAnswer, thisMonth } from './job-answer.ts';
import { type ReviewRequest, requestSchema } from './request.ts';

/** What the user of the command is told when a line cannot be answered. */
class Refusal extends Error {}

/** Answers one line of input; never throws. */
export async function answer(line: string): Promise<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const parsed: unknown = parseJson(line);
    id = idOf(parsed);
    const request = requestSchema.safeParse(parsed);
    if (!request.success) {
      const issue = request.error.issues[0];
      const where = issue?.path.length ? `“${issue.path.join('.')}”` : 'The line';
      const wanted = issue?.code === 'invalid_type' ? `of the kind ${issue.expected}` : 'different';
      throw new Refusal(`${where} should be ${wanted}.`);
    }
    return await answerRequest(request.data);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal('This line is not JSON.');
  }
}

function idOf(parsed: unknown): unknown {
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
}

async function answerRequest(request: ReviewRequest): Promise<Record<string, unknown>> {
  if (!roleIndex.some(({ id }) => id === request.role))
    throw new Refusal(`No role guide is called “${request.role}”.`);
  const guide = await loadGuide(request.role);
  const reading = request.page === undefined ? null : readSavedPage(request);
  const snapshot = reading ? snapshotOf(reading) : null;
  // What the line says itself goes before what its page says.
  const known = {
    ...(snapshot ? knownProfile(snapshot) : {}),
    ...(reading ? formText(reading) : {}),
    ...request.profile,
    ...(request.headline === undefined ? {} : { headline: request.headline }),
    ...(request.about === undefined ? {} : { about: request.about }),
  } as KnownProfile;
  const result: Record<string, unknown> = { id: request.id, role: request.role };
  if (reading) result.page = { kind: reading.kind, frontend: reading.frontend };
  if (snapshot) result.profile = snapshot;
  if (Object.keys(known).length > 0)
    Object.assign(result, withSuggestions(review(known, guide), known, guide));
  if (request.job !== undefined) result.job = jobAnswer(request.job, known);
  return result;
}

function readSavedPage({ page = '', url }: ReviewRequest): PageReading {
  if (url === undefined) throw new Refusal('A page needs the “url” it was saved from.');
  if (!existsSync(page)) throw new Refusal(`There is no file “${page}”.`);
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  const document = new window.DOMParser().parseFromString(readFileSync(page, 'utf8'), 'text/html');
  return readPage(document as unknown as Document, url);
}

function snapshotOf(reading: PageReading): ProfileSnapshot | null {
  return 'profile' in reading ? reading.profile : null;
}

/** The text in an edit form is what is reviewed. */
function formText(reading: PageReading): KnownProfile {
  if (!('field' in reading) || reading.field.state !== 'found') return {};
  return reading.kind === 'edit-headline'
    ? { headline: reading.field.text }
    : { about: reading.field.text };
}

function withSuggestions(
  { headline, about, profile, overall }: Review,
  known: KnownProfile,
  guide: RoleGuide,
): Record<string, unknown> {
  const facts = collectFacts(known, shippedLexicon(), thisMonth());
  const input = { known, guide, facts, seniority: null };
  return {
    ...(headline
      ? { headline: { ...section(headline), suggestions: headlines(suggestHeadlines(input)) } }
      : {}),
    ...(about
      ? {
          about: {
            ...section(about),
            suggestions: edits(mendAbout({ ...input, text: about.text })),
          },
        }
      : {}),
    ...(profile ? { sections: { score: profile.score, checks: checks(profile) } } : {}),
    overall: {
      score: overall.score,
      next: overall.next && { check: overall.next.check, gain: overall.next.gain },
    },
  };
}

function section(text: TextReview) {
  return {
    score: text.score,
    checks: checks(text),
    keywords: {
      present: text.keywords.present.map(({ skill }) => skill),
      missing: text.keywords.missing,
    },
  };
}

function checks({ checks: outcomes }: Pick<TextReview, 'checks'>) {
  return outcomes.map(({ id, status, earned, weight, message, ranges }) => ({
    id,
    status,
    earned,
    weight,
    message: say(message),
    ranges,
  }));
}

/** Whole headlines, each with what its words come from. */
function headlines(candidates: readonly HeadlineCandidate[]) {
  return candidates.map(({ text, score, parts }) => ({
    text,
    score,
    facts: parts.flatMap(({ facts }) =>
      facts.map((fact) => ({ text: fact.text, from: fact.source.section })),
    ),
  }));
}

function edits(changes: readonly AboutEdit[]) {
  return changes.map(({ kind, start, end, replacement, why, facts, gain }) => ({
    kind,
    start,
    end,
    replacement,
    why: say(why),
    facts,
    gain,
  }));
}
