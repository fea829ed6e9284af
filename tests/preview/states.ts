import { ideaWords } from '../../src/words/en/ideas.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { wayInScreen } from '../../src/words/en/way-in-screen.ts';

/** One state of the screen: its name, and the query by which the preview shows it. */
export interface PreviewState {
  name: string;
  query: string;
}

export interface StateGroup {
  title: string;
  states: readonly PreviewState[];
}

const own = { state: 'own', stored: 'picked', surface: 'panel' };
const posting = { state: 'posting', stored: 'picked', surface: 'panel' };
const saved = { ...posting, shown: 'postings', last: '' };

function state(
  name: string,
  options: Record<string, string>,
  ...clicks: readonly string[]
): PreviewState {
  const query = new URLSearchParams(options);
  for (const click of clicks) query.append('click', click);
  return { name, query: query.toString() };
}

const { facts, build, headlines } = ideaWords;
const { health } = wayInScreen;

/** Every screen in every state worth looking at. The preview lists them, the axe test opens them. */
export const stateGroups: readonly StateGroup[] = [
  {
    title: 'Without a profile',
    states: [
      state('Reading', { state: 'loading' }),
      state('Reading, with a last profile', { state: 'loading', stored: 'picked', last: '' }),
      state('No access', { state: 'noAccess', surface: 'panel', stored: 'picked', last: '' }),
      state('A page of the browser', { state: 'closedPage' }),
      state('Refused', { state: 'refused' }),
      state('Somebody else', { state: 'otherProfile', stored: 'picked' }),
      state('No evidence', { state: 'noEvidence' }),
      state('Stale', { state: 'stale' }),
      state('Another page of LinkedIn', { state: 'other', stored: 'picked' }),
      state('Form that cannot be read', { state: 'formUnreadable' }),
      state('Pick a role', { state: 'own' }),
      state('Stored data set aside', { state: 'own', stored: 'garbage' }),
      state('Stored by a newer Byline', { state: 'own', stored: 'newer' }),
    ],
  },
  {
    title: 'Headline and About',
    states: [
      state('Headline, in the popup', { ...own, surface: 'popup' }),
      state('Headline, an edit taken', own, screens.checks.apply),
      state('Headline, the editor open', own, screens.text.edit),
      state('Headline, a card open', own, 'Worth most'),
      state('Headline, empty', { ...own, state: 'fresh' }),
      state('Headline in LinkedIn’s form', { ...own, state: 'typing', last: '' }),
      state('About', { ...own, section: 'about' }),
      state('About, not loaded', { ...own, state: 'fresh', section: 'about' }),
      state('About, unreadable', { ...own, state: 'unreadable', section: 'about' }),
      state('Long texts', { ...own, state: 'long' }),
      state('Long About', { ...own, state: 'long', section: 'about' }),
      state('Right-to-left texts', { ...own, state: 'rightToLeft', section: 'about' }),
      state('The whole screen right to left', { ...own, state: 'rightToLeft', dir: 'rtl' }),
      state('Last reading', { ...posting, state: 'other', last: '' }, 'Work on'),
    ],
  },
  {
    title: 'Suggestions',
    states: [
      state('New headlines', { ...own, work: 'ideas' }),
      state('New headlines, details', { ...own, work: 'ideas' }, headlines.details),
      state('New headlines, a piece open', { ...own, work: 'ideas' }, 'Took checkout'),
      state('New headlines with blanks', { ...own, state: 'sparse', work: 'ideas' }),
      state('Mend About', { ...own, state: 'mendable', section: 'about', work: 'mend' }),
      state(
        'Mend About, a change taken',
        { ...own, state: 'mendable', section: 'about', work: 'mend' },
        ideaWords.mend.take,
      ),
      state('Build About, plain', { ...own, section: 'about', work: 'build' }),
      state('Build About, warm', { ...own, section: 'about', work: 'build' }, build.tones.warm),
      state('Build About, bold', { ...own, section: 'about', work: 'build' }, build.tones.bold),
      state(
        'Other wordings by a model',
        { ...own, work: 'ideas', model: 'ready' },
        ideaWords.model.askNamed(''),
      ),
    ],
  },
  {
    title: 'Profile',
    states: [
      state('Profile', { ...own, section: 'profile' }),
      state('Positions without a result', { ...own, state: 'positions', section: 'profile' }),
      state('Health open', { ...own, section: 'profile' }, health.show('Languages')),
      state(
        'Correcting a text',
        { ...own, section: 'profile' },
        health.show('Headline'),
        health.editNamed('Headline'),
      ),
      state(
        'Correcting a list',
        { ...own, section: 'profile' },
        health.show('Experience'),
        health.editNamed('Experience'),
      ),
      state('Page report', { ...own, section: 'profile' }, wayInScreen.report.make),
      state('Facts open', { ...own, section: 'profile' }, facts.kinds.tool, facts.kinds.outcome),
      state(
        'A fact left out, one corrected',
        { ...own, section: 'profile' },
        facts.kinds.tool,
        facts.hideNamed(''),
        facts.editNamed(''),
      ),
    ],
  },
  {
    title: 'Role',
    states: [
      state('Guide in the tab', { ...own, section: 'role' }),
      state(
        'Guide, parts open',
        { ...own, section: 'role' },
        screens.guide.parts.tips,
        screens.guide.parts.certifications,
        screens.guide.parts.searches,
        screens.guide.parts.headlines,
        screens.guide.parts.interview,
        screens.guide.parts.ladder,
        screens.guide.parts.skills,
      ),
      state('Guide without a profile', { state: 'other', stored: 'picked', shown: 'guide' }),
      state('Role of one’s own', { ...own, stored: 'own', section: 'role' }),
      state('Edit a role', { ...own, stored: 'own', shown: 'edit-role', role: 'own-payments' }),
      state('Edit an empty role', {
        ...own,
        stored: 'empty',
        shown: 'edit-role',
        role: 'own-empty',
      }),
    ],
  },
  {
    title: 'Postings',
    states: [
      state('No posting here', { state: 'notPosting', surface: 'panel' }),
      state('Several postings', { state: 'severalPostings', surface: 'panel' }),
      state('Posting without a profile', posting),
      state('Posting with a profile', { ...posting, last: '' }),
      state('Posting, a term open', { ...posting, last: '' }, 'Kafka'),
      state('Posting, its text open', { ...posting, last: '' }, postingWords.text.title),
      state('Posting, saved', { ...posting, last: '' }, postingWords.save),
      state('Posting in a language Byline does not know', {
        ...posting,
        state: 'foreignPosting',
        last: '',
      }),
      state('Posting, long', { ...posting, state: 'longPosting', last: '' }),
      state('No saved postings', saved),
      state('3 saved postings', { ...saved, saved: '3' }),
      state('60 saved postings', { ...saved, saved: '60' }),
      state('Side by side', { ...saved, saved: '3' }, postingWords.list.compare),
      state('Many side by side', { ...saved, saved: '60' }, postingWords.list.compare),
      state('What they share', { ...saved, saved: '60' }, postingWords.list.shared),
    ],
  },
  {
    title: 'Settings and ways in',
    states: [
      state('Settings', { ...own, surface: 'popup', shown: 'more' }),
      state('Settings, about to delete', { ...own, shown: 'more' }, screens.more.delete),
      state('Settings, roles of one’s own', { ...own, stored: 'own', shown: 'more' }),
      state('Settings, a model ready', { ...own, shown: 'more', model: 'ready' }),
      state('Settings, a model to download', { ...own, shown: 'more', model: 'download' }),
      state('Ways in', { ...own, shown: 'ways-in' }),
    ],
  },
];
