import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The id Chromium gives an unpacked extension: from the folder it lies in, as 32 letters of a to p.
 */
function unpackedExtensionId(folder: string): string {
  const path = realpathSync(folder);
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A new browser profile in which the extension's button stands in the toolbar. Browsers hide the
 * button of a new extension in a menu, where nobody finds it on a first look.
 *
 * @returns The profile's folder; the caller removes it after the browser has closed.
 */
export function profileWithButton(extension: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'byline-browser-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    extensions: { pinned_extensions: [unpackedExtensionId(extension)] },
    browser: { show_home_button: false },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
