export { wayInWords } from '../en/ways-in.ts';
