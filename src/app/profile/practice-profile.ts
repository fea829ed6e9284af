import type { StoredProfile } from '../storage/profile-record.ts';

/** The vanity of the practice profile, which no address has. It is never stored. */
export const practiceVanity = ' practice';

/** Is this the practice profile itself? */
export function isPractice(data: unknown): boolean {
  return isObject(data) && data.vanity === practiceVanity;
}

/** Is it kept by profile, such as drafts, and holds something for the practice profile? */
export function holdsPractice(data: unknown): data is Record<string, unknown> {
  return isObject(data) && practiceVanity in data;
}

/** What is kept by profile without what belongs to the practice profile. */
export function withoutPractice<Data>(data: Data): Data {
  if (!holdsPractice(data)) return data;
  const { [practiceVanity]: _, ...rest } = data;
  return rest as Data;
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const via = 'practice';

/** An invented person, to play with before trusting Byline with oneself. */
export const practiceProfile: StoredProfile = {
  vanity: practiceVanity,
  readAt: 0,
  origins: {},
  corrections: {},
  snapshot: {
    name: { state: 'found', text: 'Sanna Example', via },
    headline: {
      state: 'found',
      text: 'Passionate Project Manager at Tallow Bridge | seeking new challenges',
      via,
    },
    location: { state: 'found', text: 'Port Ellery, Westmere', via },
    about: {
      state: 'found',
      text: 'I am a results-driven project manager with a proven track record.\n\nAt Tallow Bridge I lead the move of our warehouses to one system: 6 sites, 40 people, a budget of €1.2M. The first four sites went live on the day we had planned.\n\nI worked as a business analyst before.',
      via,
    },
    experience: {
      state: 'found',
      via,
      items: [
        {
          title: 'Project Manager',
          company: 'Tallow Bridge',
          start: '2021-04',
          end: null,
          location: 'Port Ellery',
          description:
            '- Lead the rollout of a warehouse system at 6 sites, with a team of 12 and a budget of €1.2M\n- Cut the time from order to shipping from 3 days to 1\n- Weekly risk review with the steering committee, in Jira and Confluence',
        },
        {
          title: 'Business Analyst',
          company: 'Lanternfish Freight',
          start: '2017-09',
          end: '2021-03',
          location: 'Port Ellery',
          description: 'Wrote requirements for booking and invoicing, ran acceptance tests.',
        },
      ],
    },
    education: {
      state: 'found',
      via,
      items: [
        {
          school: 'Westmere University',
          degree: 'BSc',
          field: 'Business Administration',
          start: '2014',
          end: '2017',
        },
      ],
    },
    skills: {
      state: 'found',
      via,
      items: [
        'Project Management',
        'Stakeholder Management',
        'Risk Management',
        'Jira',
        'Budgeting',
        'Microsoft Excel',
      ].map((name) => ({ name, endorsements: null })),
    },
    certifications: {
      state: 'found',
      via,
      items: [{ name: 'PRINCE2 Practitioner', issuer: 'PeopleCert', issued: '2022-05' }],
    },
    featured: { state: 'empty', items: [], via },
    languages: { state: 'found', items: ['English', 'Swedish'], via },
  },
};
