import { startPage } from '../../src/ui/start-page.ts';

startPage('panel');
