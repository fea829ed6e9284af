export { jobWords } from '../en/jobs.ts';
