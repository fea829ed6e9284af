export { roleWords } from '../en/roles.ts';
