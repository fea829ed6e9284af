import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../src/pages/report/report.ts';

/** Put into the user's own profile page when they ask for a page report; gives it back and is gone. */
export default defineUnlistedScript(() => reportPage(document, location.href));
