export { wayInScreen } from '../en/way-in-screen.ts';
