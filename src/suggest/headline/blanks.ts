import type { Range } from '../../review/review.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import type { WrittenLanguage } from '../language.ts';
import type { HeadlineCandidate } from './candidate.ts';

const blank = /\{[^{}\n]+\}/g;

/** Where the blanks of a text stand, with their braces. */
export function blanksIn(text: string): Range[] {
  return [...text.matchAll(blank)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** The questions that a headline leaves open: what was achieved, in what field, with what. */
export interface BlankQuestions {
  title: string;
  results: string[];
  speciality: string;
  tools: string[];
}

/** Where the guide asks nothing that fits: its questions are English, and some are too long. */
const plainQuestions: Record<WrittenLanguage, BlankQuestions> = {
  en: {
    title: 'your job title?',
    results: [
      'what got better, by how much?',
      'how many people or customers?',
      'team of how many?',
      'how much time or money saved?',
      'budget of how much?',
    ],
    speciality: 'which speciality?',
    tools: ['main tool?', 'second tool?'],
  },
  de: {
    title: 'welche Berufsbezeichnung?',
    results: [
      'was wurde besser, um wie viel?',
      'für wie viele Menschen?',
      'Team von wie vielen?',
      'wie viel Zeit oder Geld gespart?',
      'welches Budget?',
    ],
    speciality: 'welches Fachgebiet?',
    tools: ['welches Werkzeug?', 'welches zweite Werkzeug?'],
  },
  fr: {
    title: 'quel intitulé de poste ?',
    results: [
      'quel résultat, de combien ?',
      'pour combien de personnes ?',
      'équipe de combien ?',
      'combien de temps ou d’argent gagné ?',
      'quel budget ?',
    ],
    speciality: 'quelle spécialité ?',
    tools: ['quel outil ?', 'quel second outil ?'],
  },
  es: {
    title: '¿qué puesto?',
    results: [
      '¿qué mejoró y cuánto?',
      '¿para cuántas personas?',
      '¿equipo de cuántas?',
      '¿cuánto tiempo o dinero ahorrado?',
      '¿qué presupuesto?',
    ],
    speciality: '¿qué especialidad?',
    tools: ['¿qué herramienta?', '¿qué segunda herramienta?'],
  },
  pt: {
    title: 'qual cargo?',
    results: [
      'o que melhorou e quanto?',
      'para quantas pessoas?',
      'equipe de quantas?',
      'quanto tempo ou dinheiro poupado?',
      'qual orçamento?',
    ],
    speciality: 'qual especialidade?',
    tools: ['qual ferramenta?', 'qual segunda ferramenta?'],
  },
};

/** A blank is to be read at a glance, between the other pieces. */
const longestQuestion = 42;

/** The questions for a role: its own proofs and patterns, made short, then plain ones. */
export function blankQuestions(guide: RoleGuide, language: WrittenLanguage): BlankQuestions {
  const plain = plainQuestions[language];
  if (language !== 'en') return plain;
  const proofs = guide.proofs.map(({ phrase }) => asQuestion(phrase)).filter(asksOneFigure);
  const [first, second] = guide.headlinePatterns.map(({ pattern }) => namesIn(pattern));
  return {
    title: plain.title,
    results: [...proofs.sort((one, other) => one.length - other.length), ...plain.results],
    speciality: first?.[0] ?? plain.speciality,
    tools: second && second.length > 1 ? second : plain.tools,
  };
}

/** "used by {how many} {customers, users or companies}" → "used by how many customers?" */
function asQuestion(phrase: string): string {
  return `${phrase.replace(/\{([^{}]+)\}/g, (_, asked: string) => asked.split(/, | or /)[0] ?? '')}?`;
}

function asksOneFigure(question: string): boolean {
  const asked = question.match(/\b(?:how|what|which|whom|when|before|after|now)\b/g) ?? [];
  const figure = /\bhow (?:many|much)\b|\bwhat share\b/.test(question);
  return figure && asked.length === 1 && question.length <= longestQuestion;
}

/** The blanks of a pattern that ask for a name and not for a figure: "{language}". */
function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^{}]+)\}/g)]
    .map(({ 1: asked }) => `${asked}?`)
    .filter((asked) => asked.length <= longestQuestion)
    .filter((asked) => !/\b(?:how|what|who|before|after|number|figures?|scope)\b/.test(asked));
}

/**
 * The text of a candidate with one blank filled in by the user. Without words the blank stays. The
 * text may be longer than 220 code units: the user sees the count and shortens their own words.
 *
 * @param blank which of the candidate's blanks, counted from 0
 * @throws RangeError where the candidate has no such blank
 */
export function fillBlank(candidate: HeadlineCandidate, blank: number, words: string): string {
  const range = candidate.blanks[blank];
  if (!range) throw new RangeError(`The headline has no blank ${blank}.`);
  // Braces would read as another blank, and a headline is one line.
  const filled = words.replace(/[\s{}]+/g, ' ').trim();
  if (filled === '') return candidate.text;
  return candidate.text.slice(0, range[0]) + filled + candidate.text.slice(range[1]);
}
