import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the built extension for Chromium lies; BYLINE_EXTENSION names another build to try. */
export const builtExtension = process.env.BYLINE_EXTENSION ?? join(root, '.output', 'chrome-mv3');
