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
  sections: { headline: 'Headline', about: 'About', profile: 'Profile' },
  yourSection: { headline: 'your headline', about: 'your About', profile: 'your profile' },

  role: {
    label: 'Role you want',
    pick: 'Pick the role you want',
    pickText: 'Byline scores your texts for one role at a time. You can change it at any moment.',
    none: 'No role matches',
    level: 'Level you aim for',
    anyLevel: 'Any level',
    levels: { junior: 'Junior', mid: 'Mid-level', senior: 'Senior', lead: 'Lead or staff' },
  },

  score: {
    of: (score: number) => `${score} of 100`,
    bands: { good: 'Strong', fair: 'Getting there', low: 'Needs work' },
    notRead: 'Not read yet',
    overall: 'Overall',
    was: (score: number) => `was ${score}`,
    announce: (headline: string, about: string) => `Headline ${headline}. About ${about}.`,
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
    read: 'What Byline has read',
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
    earlier: 'Read earlier',
    'not loaded': 'Not loaded yet',
    unreadable: 'Byline could not read it',
    scroll:
      'LinkedIn loads a profile as you scroll. Scroll down to the end of yours once, and Byline reads the rest.',
    bug: 'Some parts are on the page but Byline could not make them out. That is our mistake, not yours; they are left out of the score.',
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
    'not linkedin': {
      title: 'This is not LinkedIn',
      text: 'Open your own profile on www.linkedin.com, then click the Byline button.',
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
      title: 'This is a job posting',
      text: 'Byline does not read postings yet. Open your own profile to see its scores.',
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

  more: {
    open: 'Settings and your data',
    close: 'Back to the scores',
    title: 'Settings and your data',
    panel: 'Open beside the page',
    panelText: 'The side panel stays open while you edit on LinkedIn.',
    always: 'Always on for LinkedIn',
    alwaysText:
      'Without it, Byline reads a tab only after you click its button there. With it, the panel follows every LinkedIn tab.',
    risk: 'LinkedIn’s terms frown on every extension that reads its pages, even your own. Byline only reads, never changes the page, and only when you ask.',
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
