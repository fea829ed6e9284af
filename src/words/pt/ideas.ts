export { ideaWords } from '../en/ideas.ts';
