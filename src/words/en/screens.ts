/** The words of the interface, in English. Sentences with a slot are functions. */

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}

function days(count: number): string {
  if (count === 0) return 'today';
  return count === 1 ? 'yesterday' : `${count} days ago`;
}

export const screens = {
  app: 'Byline',
  sections: { headline: 'Headline', about: 'About', profile: 'Profile', role: 'Role' },

  role: {
    label: 'Role you want',
    pick: 'Pick the role you want',
    pickText: 'Byline scores your texts for one role at a time. You can change it at any moment.',
    pickSuggested: 'Your profile speaks of:',
    none: 'No role matches.',
    fromProfile: 'From your profile',
    targets: 'Roles you aim for',
    foundAs: (title: string) => `as “${title}”`,
    create: 'Start a role of your own',
    createNamed: (name: string) => `Make “${name}” a role of your own`,
    drop: (title: string) => `Aim for ${title} no longer`,
    level: 'Level you aim for',
    levels: { junior: 'Junior', mid: 'Mid-level', senior: 'Senior', lead: 'Lead or staff' },
    autoLevel: 'Automatic',
    auto: (level: string) => `Automatic: ${level}`,
    autoNone: 'Your profile does not tell a level, so the role is taken as a whole.',
    scoredFor: (level: string) => ` · ${level}`,
  },

  guide: {
    contents: 'Contents of the guide',
    open: (title: string) => `Read the guide: ${title}`,
    groups: { fit: 'Your fit', write: 'Write', apply: 'Apply', know: 'The role' },
    copyOf: (title: string) => `Your own copy of ${title}.`,
    ownRole: 'A role of your own.',
    noKeywords: 'It has no keywords yet. Add some, so that texts can be scored for it.',
    parts: {
      summary: 'What the role is',
      keywords: 'Keywords',
      tips: 'Tips',
      level: (level: string) => `What ${level} means here`,
      certifications: 'Certificates',
      searches: 'Recruiters’ searches',
      headlines: 'Headline patterns',
      about: 'About pattern',
      proofs: 'Proof to look for',
      cv: 'CV tips',
      outreach: 'Writing to people',
      interview: 'Interview questions',
      mistakes: 'Mistakes to avoid',
      expectations: 'What employers expect',
      day: 'A day in the role',
      ladder: 'The ladder',
      goals: 'Goals to set yourself',
      habits: 'Habits that help',
      tools: 'Tools',
      skills: 'Skills by field',
      learning: 'Learning path',
      education: 'Ways in',
      faq: 'Questions people ask',
    },
    themesDone: (count: number, total: number) => `${count} of ${total} themes`,
    done: (count: number, total: number) => `${count} of ${total} done`,
    held: (count: number, total: number) => `${count} of ${total} on your profile`,
    finding: (count: number, total: number) => `${count} of ${total} find you`,
    keywords: {
      intro: 'Each theme counts once: one of its skills is enough.',
      noProfile: 'Open your profile to see which of them you have.',
      place: {
        shown: 'On show',
        elsewhere: 'Only further down',
        lacking: 'Not on your profile',
      },
      bringForward: 'Say it in your headline, About or Skills.',
      anyOf: 'Any one of these, only if true of you:',
      others: 'Also asked for',
      in: (sections: string) => `in ${sections}`,
    },
    tips: {
      seen: 'Done: seen on your profile',
      open: 'Still open',
      show: 'Show me',
      showFor: (tip: string) => `Show me: ${tip}`,
      hand: 'No page shows these, so tick them yourself.',
    },
    level: {
      years: (years: string) => `Usually ${years} in the work.`,
      titles: 'People call themselves',
      expects: 'Employers look for',
      tips: 'For your profile',
    },
    certificates: {
      held: 'On your profile',
      missing: 'Not on your profile',
      unreadText: 'Your certificates have not been read yet: scroll down your profile once.',
    },
    blanksText: 'Words in {braces} are blanks: put your own facts there.',
    copy: (name: string) => `Copy: ${name}`,
    copied: 'Copied.',
    copyFailed: 'The browser did not let Byline copy. Select the text and copy it.',
    touches: (skills: string) => `Touches what your profile lacks: ${skills}`,
    gapsFirst: 'What touches a gap in your profile comes first.',
    instead: 'Instead',
    youAreHere: 'You are here',
    goals: { short: 'In the next months', long: 'In some years' },
  },

  search: {
    intro:
      'Run over your headline, About, job titles and skills, by Byline’s own reading of LinkedIn’s syntax. LinkedIn’s ranking is not known.',
    noProfile: 'Open your profile to see which of them find you.',
    finds: 'Finds you',
    misses: 'Does not find you',
    stops: {
      needs: (terms: string) => `Not on your profile: ${terms}`,
      'one of': (terms: string) => `None of these on your profile: ${terms}`,
      barred: (terms: string) => `Shut out, because you say: ${terms}`,
    },
    own: 'Try a search of your own',
    ownHint: 'Quotes, AND, OR, NOT in capitals, round brackets.',
    ownExample: '"data engineer" AND (Spark OR Kafka)',
    wrong: (at: number) => `Goes wrong at character ${at}`,
    here: '‸',
    more: (count: number) => ` and ${count} more`,
  },

  ownRoles: {
    title: 'Roles of your own',
    text: 'Copy a guide and change it, start with nothing, or bring in a role’s file.',
    none: 'You have none yet.',
    copyGuide: 'Make it my own',
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    save: 'Save as file',
    delete: 'Delete',
    deleteNamed: (name: string) => `Delete ${name}`,
    deleteSure: (name: string) => `Delete “${name}” for good?`,
    deleteYes: 'Yes, delete it',
    deleteNo: 'Keep it',
    start: 'Start empty',
    untitled: 'My role',
    import: 'Bring in a file',
    paste: 'Or paste the text of a file',
    pasteLabel: 'Text of a role’s file',
    pasteDo: 'Bring it in',
    imported: (name: string) => `“${name}” is yours now, and picked.`,
    refused: (why: string) => `Nothing was changed. ${why}`,
    unreadable: 'The file could not be read.',
    editor: {
      title: 'Edit your role',
      done: 'Done',
      saved: 'Every change is kept at once.',
      name: 'Name of the role',
      nameMissing: 'A role needs a name. The last one is kept until then.',
      titles: 'Other titles for the same role, one a line',
      summary: 'What the role is about',
      keywords: 'Keywords and how much they count',
      weight: (skill: string) => `How much ${skill} counts`,
      weights: { 1: '1 · helps', 2: '2 · common', 3: '3 · core' },
      remove: (what: string) => `Take out ${what}`,
      add: 'Add',
      addKeyword: 'New keyword',
      unknown: (word: string) =>
        `Byline does not know “${word}” as a skill, so it could not find it in a text.`,
      alreadyThere: (skill: string) => `${skill} is there already.`,
      inTheme: (skill: string, theme: string) => `${skill} is already in the theme “${theme}”.`,
      themes: 'Core themes',
      themesText: 'A text covers a theme when it names any one of its skills.',
      theme: 'Name of the theme',
      addTheme: 'New theme',
      addSkill: (theme: string) => `New skill for ${theme}`,
    },
  },

  score: {
    of: (score: number) => `${score} of 100`,
    bands: { good: 'Strong', fair: 'Getting there', low: 'Needs work' },
    notRead: 'Not read yet',
    overall: 'Overall',
    was: (score: number) => `was ${score}`,
  },

  next: {
    label: 'Worth most',
    gain: (gain: number) => `+${points(gain)}`,
    overall: (gain: number) => `+${points(gain)} overall`,
    done: 'Every point is earned. Nothing left to fix.',
  },

  text: {
    title: {
      draft: { headline: 'Your headline', about: 'Your About' },
      form: { headline: 'In LinkedIn’s form', about: 'In LinkedIn’s form' },
    },
    following: 'Following your typing in LinkedIn',
    showForm: 'LinkedIn’s form',
    showDraft: 'My draft',
    sourceLabel: 'Which text to score',
    edited: 'Draft, not yet in LinkedIn',
    same: 'As on your profile',
    count: (count: number, limit: number) => `${count} of ${limit} characters`,
    over: (count: number) =>
      `${count === 1 ? '1 character' : `${count} characters`} over LinkedIn’s limit`,
    cut: { headline: 'Lists cut here', about: '“See more” hides the rest' },
    nothing: {
      headline: 'There is no headline yet. Write one below.',
      about: 'There is no About text yet. Write one below.',
    },
    marks: {
      keyword: 'keyword of the role',
      strong: 'earns points',
      weak: 'could be better',
      misspelt: 'misspelt',
    },
    edit: 'Edit draft',
    done: 'Close editor',
    draftLabel: { headline: 'Your headline draft', about: 'Your About draft' },
    undo: 'Undo',
    restart: 'Start again from my profile',
    copy: 'Copy',
    copied: 'Copied. Now paste it into LinkedIn’s form.',
    copyFailed: 'The browser did not let Byline copy. Select the text in the editor and copy it.',
    profileMoved:
      'Your profile says something new since you began this draft. The draft is as you left it.',
    blanks: 'Fill in the words in {braces} with your own facts, or take them out.',
    safeDraft: 'Your draft is safe beside it.',
  },

  keywords: {
    title: 'Keywords of the role',
    present: 'You have',
    missing: 'You could add, only if true of you',
    noneYet: 'None of them yet.',
    allThere: 'Every keyword of the role is there.',
    add: (skill: string) => `Add ${skill} to the draft`,
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
  },

  checks: {
    title: 'Where the points come from',
    status: { pass: 'Done', partial: 'Partly done', fail: 'To do' },
    points: (earned: string, weight: string) => `${earned} of ${weight}`,
    pointsSpoken: (earned: string, weight: string) => `${earned} of ${weight} points`,
    why: 'Why it counts',
    cameFrom: (source: string) => `Where this comes from: ${source}`,
    source:
      'The points are Byline’s own judgement, drawn from public advice. LinkedIn does not rank by them.',
    stillToGain: (gain: number) => `Worth up to ${points(gain)} of this score.`,
    sum: (earned: string, applicable: string, score: number) =>
      `${earned} of ${applicable} points make ${score} of 100`,
    apply: 'Put in my draft',
    replace: (from: string, to: string) => `“${from}” becomes “${to}”`,
    removes: (from: string) => `Take out “${from}”`,
    adds: (to: string) => `Add “${to}”`,
    fact: (text: string, section: string) => `“${text}” is from your profile: ${section}.`,
    held: 'Fine as they are. They count in full once the text clearly speaks for the role:',
    ignore: 'Ignore',
    ignored: (count: number) =>
      count === 1 ? '1 suggestion ignored.' : `${count} suggestions ignored.`,
    showIgnored: 'Show again',
  },

  profile: {
    fields: {
      name: 'Name',
      headline: 'Headline',
      location: 'Location',
      about: 'About',
      experience: 'Experience',
      education: 'Education',
      skills: 'Skills',
      certifications: 'Certifications',
      featured: 'Featured',
      languages: 'Languages',
    },
    found: 'Read',
    count: (count: number, total: number | undefined) =>
      total !== undefined && total > count ? `${count} of ${total} read` : `${count} read`,
    empty: 'Empty on your profile',
    'not loaded': 'Not loaded yet',
    unreadable: 'Byline could not read it',
    scroll:
      'LinkedIn loads a profile as you scroll. Scroll down to the end of yours once, and Byline reads the rest.',
    unread: {
      headline: 'Your headline has not been read yet.',
      about: 'Your About has not been read yet.',
      profile: 'Nothing of this part has been read yet.',
    },
    unreadText: {
      'not loaded': 'Scroll down your profile once so that LinkedIn loads it.',
      unreadable: 'It is there, but Byline could not make it out. That is our mistake, not yours.',
    },
  },

  states: {
    loading: {
      title: 'Reading this page…',
      text: 'It takes a moment until LinkedIn has everything on the page.',
    },
    'no access': {
      title: 'Byline cannot see this tab',
      text: 'Click the Byline button in the toolbar to let it read this tab.',
    },
    refused: {
      title: 'This page could not be read',
      text: 'The browser did not let Byline in. Reload the page, then click the Byline button again.',
    },
    'closed page': {
      title: 'Byline cannot read this page',
      text: 'It belongs to the browser or is closed to extensions. Open your LinkedIn profile or a job posting, then click the Byline button.',
    },
    'not a posting': {
      title: 'No posting found here',
      text: 'Byline reads your own LinkedIn profile, and job postings on any site. If this is one, paste its text.',
    },
    several: {
      title: 'There are several postings here',
      text: 'Open one of them, then click the Byline button again.',
    },
    'other-profile': {
      title: 'This is not your profile',
      text: 'Byline reads only your own, so it has kept nothing. Open your own profile to go on.',
    },
    'no evidence': {
      title: 'Is this your profile?',
      text: 'Nothing on the page shows that it is yours, so Byline has kept nothing. If it is, reload the page while signed in.',
    },
    stale: {
      title: 'Waiting for the page',
      text: 'The page still shows the one before. Byline reads it when both agree.',
    },
    job: {
      title: 'Reading the posting…',
      text: 'It takes a moment until the page has everything.',
    },
    'job unread': {
      title: 'The posting is not there yet',
      text: 'Scroll down to its description and click “Look again”, or paste its text.',
    },
    other: {
      title: 'Open your own profile',
      text: 'This page of LinkedIn holds nothing for Byline to read. Go to your profile: click your photo, then “View profile”.',
    },
    'edit unreadable': {
      title: 'The form could not be read',
      text: 'Byline could not tell which field you are editing. Open your profile without the form, and use the draft here.',
    },
    retry: 'Look again',
    always: 'Always on for LinkedIn',
    last: (age: number) => `Work on your last reading (${days(age)})`,
    lastNote: (age: number) => `Your profile as read ${days(age)}. Open it to read it again.`,
  },

  welcome: {
    title: 'Before Byline reads anything',
    text: 'Byline reads your own LinkedIn profile to score it for the role you want, and job postings to show what of them it covers.',
    points: [
      'It reads only the tabs that you let it read, and of people only you.',
      'All of it stays on this computer. Byline has no server and no account.',
      'It never changes LinkedIn’s page, and never clicks, types or sends anything there.',
    ],
    agree: 'Agreed, read my profile',
    practice: 'Try it on a practice profile',
    bring: 'Bring my profile by file or paste instead',
    later: 'You can export or delete everything at any time, under “Settings and your data”.',
    practicing: 'This is a practice profile of an invented person. Nothing of it is kept.',
    leave: 'Leave the practice profile',
  },

  more: {
    open: 'Settings and your data',
    close: 'Back to the scores',
    title: 'Settings and your data',
    panel: 'Open beside the page',
    panelText: 'The side panel stays open while you edit on LinkedIn.',
    always: 'Always on for LinkedIn',
    alwaysText:
      'Without it, Byline reads a tab only after you click its button there. With it, the panel follows every LinkedIn tab.',
    risk: 'LinkedIn’s terms frown on every extension that reads its pages, even your own profile. Byline only reads, never changes the page, and only when you ask.',
    data: 'Your data',
    dataText: 'Your profile, drafts and settings are kept in this browser and go nowhere else.',
    export: 'Export everything',
    delete: 'Delete everything',
    deleteSure: 'Delete it all for good?',
    deleteYes: 'Yes, delete',
    deleteNo: 'Keep it',
    deleted: 'Everything is deleted.',
  },

  troubles: {
    'set aside':
      'Some stored data could not be understood. It is set aside, not lost: “Export everything” includes it.',
    newer:
      'Your data was saved by a newer Byline. It is left as it is, and what you change now is not saved. Update Byline to go on.',
    'write failed':
      'The browser could not save your changes. They are still here on screen: copy what you need.',
    'read failed': 'The browser could not open your saved data. What you change now is not saved.',
  },
};
