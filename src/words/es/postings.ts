export { postingWords } from '../en/postings.ts';
