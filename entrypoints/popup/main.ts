import { announceAccess } from '../../src/app/browser/tabs.ts';
import { startPage } from '../../src/ui/start-page.ts';

startPage('popup');
void announceAccess();
