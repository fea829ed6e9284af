import type { ComponentChildren } from 'preact';
import { isDone } from '../../app/role/tip-fit.ts';
import { screens } from '../../words/words.ts';
import type { GuideView } from './guide-view.ts';
import { KeywordsPart } from './keywords-part.tsx';
import { Entries, Sentences } from './lists.tsx';
import { AboutPart, HeadlinesPart, ProofsPart } from './pattern-parts.tsx';
import { InterviewPart, MistakesPart } from './practice-parts.tsx';
import {
  CertificatesPart,
  GoalsPart,
  LadderPart,
  LevelPart,
  SkillsPart,
  ToolsPart,
} from './role-parts.tsx';
import { SearchesPart } from './searches-part.tsx';
import { TipsPart } from './tips-part.tsx';

export type GroupId = keyof typeof screens.guide.groups;
export const groupIds: readonly GroupId[] = ['fit', 'write', 'apply', 'know'];

/** A part of a guide that has something to say. */
export interface GuidePart {
  id: string;
  group: GroupId;
  title: string;
  note: string;
  body: ComponentChildren;
}

const words = screens.guide;

/** The parts of a guide in the order of reading, without those that are empty. */
export function guideParts(view: GuideView): GuidePart[] {
  const { guide, hasProfile, seniority, fit } = view;
  const titles = words.parts;
  const parts: GuidePart[] = [];
  const add = (
    group: GroupId,
    id: Exclude<keyof typeof titles, 'level'>,
    size: number,
    body: ComponentChildren,
    note = '',
  ) => {
    if (size > 0) parts.push({ id, group, title: titles[id], note, body });
  };
  const sentences = (
    group: GroupId,
    id: Exclude<keyof typeof titles, 'level'>,
    list: readonly string[],
  ) => add(group, id, list.length, <Sentences list={list} />);
  const ofProfile = (note: string) => (hasProfile ? note : '');

  const covered = fit.themes.filter(({ place }) => place !== 'lacking').length;
  add(
    'fit',
    'keywords',
    fit.themes.length + fit.others.length,
    <KeywordsPart view={view} />,
    fit.themes.length === 0 ? '' : ofProfile(words.themesDone(covered, fit.themes.length)),
  );
  add(
    'fit',
    'tips',
    view.tips.length,
    <TipsPart view={view} />,
    words.done(view.tips.filter(isDone).length, view.tips.length),
  );
  const held = view.certificates.filter((one) => one.held).length;
  add(
    'fit',
    'certifications',
    view.certificates.length,
    <CertificatesPart view={view} />,
    view.known.certifications === undefined ? '' : words.held(held, view.certificates.length),
  );
  const finding = view.searches.filter(({ result }) => result.kind === 'finds').length;
  add(
    'fit',
    'searches',
    // A search of one's own can be run for any role.
    hasProfile ? 1 : view.searches.length,
    <SearchesPart view={view} />,
    view.searches.length === 0 ? '' : ofProfile(words.finding(finding, view.searches.length)),
  );
  if (seniority !== null && guide.levels[seniority].expects.length > 0)
    parts.push({
      id: 'level',
      group: 'fit',
      title: titles.level(screens.role.levels[seniority]),
      note: '',
      body: <LevelPart view={view} />,
    });

  add('write', 'headlines', guide.headlinePatterns.length, <HeadlinesPart view={view} />);
  add('write', 'about', guide.aboutPattern.length, <AboutPart view={view} />);
  add('write', 'proofs', guide.proofs.length, <ProofsPart view={view} />);

  sentences('apply', 'cv', guide.cvTips);
  sentences('apply', 'outreach', guide.outreach);
  add('apply', 'interview', guide.interview.length, <InterviewPart view={view} />);
  add('apply', 'mistakes', guide.mistakes.length, <MistakesPart view={view} />);

  // A role that was started empty has only its name to say of itself.
  const isSummed = guide.summary !== guide.titles.name;
  add('know', 'summary', isSummed ? 1 : 0, <p>{guide.summary}</p>);
  sentences('know', 'expectations', guide.expectations);
  add(
    'know',
    'day',
    guide.day.length,
    <Entries list={guide.day.map(({ when, text }) => ({ head: when, text }))} />,
  );
  add('know', 'ladder', guide.ladder.length, <LadderPart view={view} />);
  add(
    'know',
    'goals',
    guide.goals.short.length + guide.goals.long.length,
    <GoalsPart view={view} />,
  );
  sentences('know', 'habits', guide.habits);
  add('know', 'tools', guide.tools.length, <ToolsPart view={view} />);
  add('know', 'skills', guide.skillGroups.length, <SkillsPart view={view} />);
  add(
    'know',
    'learning',
    guide.learningPath.length,
    <Entries list={guide.learningPath.map(({ step, text }) => ({ head: step, text }))} />,
  );
  sentences('know', 'education', guide.education);
  add(
    'know',
    'faq',
    guide.faq.length,
    <Entries list={guide.faq.map(({ question, answer }) => ({ head: question, text: answer }))} />,
  );
  return parts;
}
