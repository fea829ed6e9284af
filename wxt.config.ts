import { defineConfig } from 'wxt';
import { packLexicon } from './scripts/lib/pack-lexicon.ts';

/**
 * What the browser is told about Byline. The manifest asks for no host: a click on the toolbar
 * button (`activeTab`) opens one tab to Byline, and "Always on for LinkedIn" is optional.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [packLexicon()] }),
  manifestVersion: 3,
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return;
      // WXT gives every browser but Firefox the side panel; Safari has none.
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((one) => one !== 'sidePanel');
    },
  },
  manifest: ({ browser }) => ({
    name: 'Byline',
    short_name: 'Byline',
    // In the browser's language; `public/_locales/` holds it.
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['https://www.linkedin.com/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: 'Byline' },
    ...oldest(browser),
  }),
});

/** The oldest version that can run Byline: the first with `light-dark()`, unless said otherwise. */
function oldest(browser: string) {
  if (browser === 'firefox')
    return {
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.invalid',
          // The first that knows the next key.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none' as const] },
        },
      },
    };
  if (browser === 'safari')
    return { browser_specific_settings: { safari: { strict_min_version: '17.5' } } };
  return { minimum_chrome_version: '123' };
}
