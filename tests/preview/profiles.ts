import type { PageReading } from '../../src/pages/reading.ts';
import type { ProfileSnapshot } from '../../src/profile/snapshot.ts';

/** Profiles of invented people, as readings of a page. */
const via = 'preview';

export const strongHeadline =
  'Backend Developer | Go, PostgreSQL, Kubernetes | Payment services for 2 million users';

const about = `I build the services behind online payments: mostly Go and PostgreSQL, run on Kubernetes. In four years at Northlane I took checkout from 40 to 600 requests a second and cut failed payments by 31 %.

I like plain interfaces, tests that explain themselves and on-call weeks in which nothing happens. My team moved 14 services from a monolith without a day of downtime.

Before that I wrote warehouse software in Java and learnt to read query plans the hard way.

Write to me about payments, queues or a good bread recipe.`;

export const fullSnapshot: ProfileSnapshot = {
  name: { state: 'found', text: 'Mirela Okafor-Lindqvist', via },
  headline: {
    state: 'found',
    text: 'Motivated Backend Engineer at Northlane | Go, Postgress, Kubernets | passionate about clean code and payments',
    via,
  },
  location: { state: 'found', text: 'Gothenburg, Sweden', via },
  about: { state: 'found', text: about, via },
  experience: {
    state: 'found',
    via,
    items: [
      {
        title: 'Backend Engineer',
        company: 'Northlane',
        start: '2021-03',
        end: null,
        location: 'Gothenburg',
        description: 'Payment services in Go. Cut failed payments by 31 %.',
      },
    ],
  },
  education: { state: 'not loaded', items: [], via: null },
  skills: {
    state: 'found',
    via,
    total: 24,
    items: [
      { name: 'Go (Programming Language)', endorsements: 12 },
      { name: 'PostgreSQL', endorsements: 9 },
    ],
  },
  certifications: { state: 'empty', items: [], via },
  featured: { state: 'not loaded', items: [], via: null },
  languages: { state: 'unreadable', items: [], via: null },
};

const rightToLeft: ProfileSnapshot = {
  ...fullSnapshot,
  headline: { state: 'found', text: 'מפתחת Backend | Go, PostgreSQL | תשלומים', via },
  about: { state: 'found', text: 'אני בונה שירותי תשלומים ב-Go ו-PostgreSQL.', via },
};

const long: ProfileSnapshot = {
  ...fullSnapshot,
  headline: { state: 'found', text: `${strongHeadline} | ${'Kafka, '.repeat(30)}`, via },
  about: { state: 'found', text: `${about}\n\n`.repeat(4), via },
};

const fresh: ProfileSnapshot = {
  ...fullSnapshot,
  headline: { state: 'empty', text: '', via },
  about: { state: 'not loaded', text: '', via: null },
};

const unreadable: ProfileSnapshot = {
  ...fullSnapshot,
  about: { state: 'unreadable', text: '', via: null },
};

const [position] = fullSnapshot.experience.items;

/** Positions that name no result yet. */
const positions: ProfileSnapshot = {
  ...fullSnapshot,
  experience: {
    state: 'found',
    via,
    items: [
      ...fullSnapshot.experience.items,
      {
        title: 'Warehouse Software Developer',
        company: 'Kestrel Freight',
        start: '2017-05',
        end: '2021-02',
        location: 'Malmö',
        description:
          'Wrote Java services for picking and packing. Looked after the MySQL databases.',
      },
    ],
  },
};

/** So little to go by that a new headline has to ask. */
const sparse: ProfileSnapshot = {
  ...fullSnapshot,
  headline: { state: 'found', text: 'Developer', via },
  about: { state: 'empty', text: '', via },
  experience: {
    state: 'found',
    via,
    items: position === undefined ? [] : [{ ...position, description: '' }],
  },
};

const mendable: ProfileSnapshot = {
  ...fullSnapshot,
  about: {
    state: 'found',
    text: `Passionate and results-driven backend engineer with a proven track record. Mirela builds payment services with Postgress and Kubernets.

${about.split('\n\n')[1]}`,
    via,
  },
};

export function own(profile: ProfileSnapshot): PageReading {
  return { kind: 'own-profile', frontend: 'sdui', vanity: 'mirela-okafor', profile };
}

export const readings = {
  own: own(fullSnapshot),
  rightToLeft: own(rightToLeft),
  long: own(long),
  fresh: own(fresh),
  unreadable: own(unreadable),
  positions: own(positions),
  sparse: own(sparse),
  mendable: own(mendable),
  typing: {
    kind: 'edit-headline',
    frontend: 'sdui',
    vanity: 'mirela-okafor',
    field: { state: 'found', text: strongHeadline, via },
    profile: fullSnapshot,
  },
  formUnreadable: {
    kind: 'edit-headline',
    frontend: 'sdui',
    vanity: 'mirela-okafor',
    field: { state: 'unreadable', text: '', via: null },
    profile: null,
  },
  otherProfile: { kind: 'other-profile', frontend: 'sdui' },
  noEvidence: { kind: 'unsure', frontend: 'sdui', reason: 'no evidence' },
  stale: { kind: 'unsure', frontend: 'sdui', reason: 'stale' },
  job: { kind: 'job', frontend: 'sdui', jobId: '4012345678' },
  other: { kind: 'other', frontend: 'sdui' },
} satisfies Record<string, PageReading>;

/** The same person in a position of another title. */
export function withTitle(title: string): ProfileSnapshot {
  const { headline, experience } = fullSnapshot;
  return {
    ...fullSnapshot,
    headline: { ...headline, text: title },
    experience: { ...experience, items: experience.items.map((item) => ({ ...item, title })) },
  };
}
