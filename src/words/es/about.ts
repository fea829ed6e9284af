export { aboutWords } from '../en/about.ts';
