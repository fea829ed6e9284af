/** The words of the screens about postings, in English. */

const percent = (share: number): string => `${share} %`;

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

export const postingWords = {
  untitled: 'This posting',
  mode: { remote: 'Remote', hybrid: 'Hybrid', 'on site': 'On site' },
  back: 'Back',
  backToPosting: 'Back to the posting',
  understanding: 'Reading the posting…',

  coverage: {
    label: 'Shown by your profile',
    of: (share: number) => `${percent(share)} covered`,
    sentence: (share: number) =>
      `Your profile shows ${percent(share)} of what this posting asks for.`,
    none: 'Byline found nothing here that a profile could show.',
    drafted: (share: number) => `With your drafts: ${percent(share)}.`,
    asRead: (days: number) => `Held against your profile as read ${ago(days)}.`,
    noProfile: 'Byline has not read your profile yet',
    noProfileText:
      'Open your own profile on LinkedIn once and click the Byline button. Then come back: Byline will show what of this posting it covers.',
    unread: (sections: string) =>
      `Not read yet: ${sections}. Open your profile and scroll to its end once; what is missing here may stand there.`,
    how: 'Required terms count most, then preferred ones, then those only mentioned. What stands further down in your profile counts in part. The weights are Byline’s own.',
    language:
      'Byline does not understand the language of this posting well. It names only the terms it knows.',
  },
  terms: {
    missing: 'Not on your profile',
    missingText: 'Add them only if they are true of you.',
    elsewhere: 'Bring forward',
    elsewhereText: 'You have these, but not where a reader looks first.',
    covered: 'Covered',
    none: 'Nothing.',
    importance: { required: 'required', preferred: 'preferred', mentioned: 'mentioned' },
    unsure: 'unsure',
    times: (count: number) => `named ${count} times`,
    places: 'Where to say it',
    ownWords: 'Your own words:',
    add: {
      headline: 'Add to my headline draft',
      about: 'Add to my About draft',
    },
    added: 'It is in your draft.',
    copy: 'Copy the word',
    open: {
      skills: 'Open your skills on LinkedIn',
      experience: 'Open your experience on LinkedIn',
    },
    section: {
      headline: 'Headline',
      about: 'About',
      skills: 'Skills',
      experience: (title: string) => `Experience: ${title}`,
      certifications: 'Certificates',
      education: 'Education',
      featured: 'Featured',
      languages: 'Languages',
      name: 'Name',
      location: 'Location',
    },
    either: (others: string) => `or ${others}`,
  },
  facts: {
    title: 'Also asked for',
    status: { met: 'Met', 'not met': 'Not met', 'cannot tell': 'Cannot tell' },
    salary: (salary: string) => `Pay as the posting says it: ${salary}`,
  },
  text: { title: 'The posting', marked: 'What Byline took for a term is marked.' },

  save: 'Save this posting',
  saved: 'Saved',
  state: 'Where you stand',
  states: {
    interested: 'Interested',
    applied: 'Applied',
    interview: 'Interview',
    offer: 'Offer',
    closed: 'Closed',
  },
  note: 'Your note',
  remove: 'Delete',
  removeSure: (title: string) => `Delete “${title}”?`,
  removeYes: 'Yes, delete it',
  removeNo: 'Keep it',
  trouble:
    'The browser could not keep or find your saved postings. Try again, or export your data.',

  list: {
    open: 'My postings',
    title: 'My postings',
    none: 'None saved yet. Open a posting on any job board, click the Byline button, and save it.',
    search: 'Search your postings',
    sort: 'Sort by',
    sorts: { newest: 'Newest first', coverage: 'Best covered first' },
    filter: 'Show',
    all: 'All',
    noMatch: 'None of them matches.',
    count: (shown: number, total: number) =>
      shown === total ? `${total} saved` : `${shown} of ${total}`,
    savedAt: (days: number) => `saved ${ago(days)}`,
    rose: (from: number, to: number) => `${from} → ${to} %`,
    share: percent,
    unknown: 'no coverage yet',
    more: (count: number) => `Show ${count} more`,
    pick: (title: string) => `Pick ${title}`,
    picked: (count: number) => (count === 1 ? '1 picked' : `${count} picked`),
    compare: 'Side by side',
    shared: 'What they share',
    pickHint: 'Pick some to see them side by side, or what they share.',
  },

  paste: {
    title: 'Bring in a posting',
    text: 'Paste the text of a posting, or drop a file here.',
    label: 'Text of a posting',
    do: 'Look at it',
    choose: 'Choose a file',
    refused: 'This does not look like a posting. Paste its whole text.',
    unreadable: 'The file could not be read as text.',
  },

  shared: {
    title: 'What these postings share',
    text: (count: number) => `From ${count} postings. What most of them ask for comes first.`,
    asked: (count: number, total: number) => `${count} of ${total}`,
    status: { covered: 'Covered', elsewhere: 'Further down', missing: 'Missing' },
    name: 'Name of the role',
    make: 'Make it a role of my own',
    made: (name: string) => `“${name}” is a role of your own now. Your texts are scored for it.`,
    none: 'They share no term that Byline knows.',
  },

  compare: {
    title: 'Side by side',
    term: 'Term',
    coverage: 'Coverage',
    cell: (importance: string, status: string) => `${importance}, ${status}`,
    notAsked: 'not asked for',
    roles: 'With the roles you aim for',
    noProfile: 'Open your own profile once to see what it covers.',
  },
};
