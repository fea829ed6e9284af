import { readFileSync } from 'node:fs';
import { reviewAbout, reviewHeadline } from '../src/review/review-profile.ts';
import { loadGuide, roleIndex } from '../src/roles/library.ts';
import { spearman } from './lib/rank.ts';

/** A text with the mean of three readers' judgements, 0 to 100. */
interface JudgedText {
  id: string;
  role: string;
  text: string;
  judged: number;
}

const verbose = process.argv.includes('--texts');

interface JudgedTexts {
  name: string;
  headlines: JudgedText[];
  abouts: JudgedText[];
}

/** From the texts the rubric was tuned on to those that had no part in it. */
const sets: JudgedTexts[] = [
  { name: 'tuned on', headlines: read('headlines'), abouts: read('abouts') },
  { name: 'looked at', ...read<Omit<JudgedTexts, 'name'>>('looked-at') },
  { name: 'held out', ...read<Omit<JudgedTexts, 'name'>>('held-out') },
];

for (const { id } of roleIndex) {
  const guide = await loadGuide(id);
  for (const set of sets) {
    report(
      id,
      `headlines, ${set.name}`,
      set.headlines,
      (text) => reviewHeadline(text, guide).score,
    );
    report(id, `Abouts, ${set.name}`, set.abouts, (text) => reviewAbout(text, guide).score);
  }
}

/** Prints the rank agreement of score and judgement for one role; with --texts, each text. */
function report(role: string, what: string, all: JudgedText[], score: (text: string) => number) {
  const texts = all.filter((text) => text.role === role);
  if (texts.length === 0) return;
  const scores = texts.map(({ text }) => score(text));
  const agreement = spearman(
    scores,
    texts.map(({ judged }) => judged),
  );
  console.log(`${role}  ${what}: ${agreement.toFixed(3)} (${texts.length} texts)`);
  if (!verbose) return;
  texts
    .map((text, index) => ({ ...text, score: scores[index] ?? 0 }))
    .sort((one, other) => other.judged - one.judged)
    .forEach(({ id, judged, score, text }) => {
      console.log(
        `  ${judged.toFixed(0).padStart(4)} ${String(score).padStart(4)}  ${id}  ${text.slice(0, 90).replaceAll('\n', ' ')}`,
      );
    });
}

function read<Texts = JudgedText[]>(name: string): Texts {
  const file = new URL(`../tests/calibration/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}
