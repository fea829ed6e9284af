import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPosting } from '../src/pages/jobs/read-posting.ts';

/**
 * Put into a tab that is not LinkedIn's when a popup or panel is opened on it: reads the posting
 * there, gives it back, and is gone.
 */
export default defineUnlistedScript(() => readPosting(document, location.href));
