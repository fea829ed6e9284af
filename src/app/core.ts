import { createReviewer } from '../review/reviewer.ts';
import { loadGuide, roleIndex } from '../roles/library.ts';
import type { Core } from './client.ts';

/** The pure core. What is not needed for the first score is a chunk of its own. */
export const core: Core = {
  roleIndex,
  loadGuide,
  createReviewer,
  loadJobs: async () => (await import('./postings/job-core.ts')).jobCore,
  loadWaysIn: async () => (await import('./profile/way-in-core.ts')).wayInCore,
  loadIdeas: async () => (await import('./ideas/idea-core.ts')).ideaCore,
};
