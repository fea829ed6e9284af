export { checks } from '../en/checks.ts';
