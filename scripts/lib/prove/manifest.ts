import { type Finding, findingAt } from './finding.ts';
import { isScript, type PackageFiles, textOf } from './package-files.ts';

const file = 'manifest.json';

type Manifest = Readonly<Record<string, unknown>>;

/** What is wrong with the manifest; the key it hangs on tells the line. */
type Complaint = [key: string, what: string];

function about(files: PackageFiles, look: (manifest: Manifest) => Complaint[]): Finding[] {
  const text = textOf(files, file);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [findingAt(file, text, 0, 'There is no manifest that can be read.')];
  }
  return look(manifest).map(([key, what]) => findingAt(file, text, text.indexOf(`"${key}"`), what));
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Lists every difference from the one value that a key may have. */
function exactly(manifest: Manifest, key: string, wanted: readonly string[]): Complaint[] {
  const found = strings(manifest[key]);
  const more = found.filter((one) => !wanted.includes(one)).map((one) => `${key} holds “${one}”.`);
  const fewer = wanted.filter((one) => !found.includes(one)).map((one) => `${key} lacks “${one}”.`);
  return [...more, ...fewer].map((what) => [key, what]);
}

export const isVersion3 = (files: PackageFiles): Finding[] =>
  about(files, ({ manifest_version: version }) =>
    version === 3 ? [] : [['manifest_version', `The manifest is of version ${String(version)}.`]],
  );

/** Firefox has its sidebar without a permission. */
export const asksForNothingElse = (files: PackageFiles): Finding[] =>
  about(files, (manifest) => [
    ...exactly(manifest, 'permissions', [
      'activeTab',
      'scripting',
      'storage',
      ...('browser_specific_settings' in manifest ? [] : ['sidePanel']),
    ]),
    ...exactly(manifest, 'optional_permissions', []),
  ]);

/** Every key by which a page could be reached, or Byline be reached from a page, without a click. */
const accessKeys = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'user_scripts',
  'declarative_net_request',
  'devtools_page',
  'chrome_url_overrides',
  'sandbox',
];

export const hasNoSiteAccess = (files: PackageFiles): Finding[] =>
  about(files, (manifest) => [
    ...accessKeys
      .filter((key) => key in manifest)
      .map((key): Complaint => [key, `The manifest has ${key}.`]),
    ...exactly(manifest, 'optional_host_permissions', ['https://www.linkedin.com/*']),
  ]);

/** Keys by which an extension takes its code or its settings from elsewhere. */
const remoteKeys = ['update_url', 'homepage_url', 'storage', 'oauth2', 'nacl_modules', 'import'];

export const isNotFedFromElsewhere = (files: PackageFiles): Finding[] =>
  about(files, (manifest) =>
    remoteKeys
      .filter((key) => key in manifest)
      .map((key): Complaint => [key, `The manifest has ${key}.`]),
  );

/** What the policy has to say; `form-action` and `base-uri` do not follow `default-src`. */
const policyWanted: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

function complaintsAbout(policy: string): string[] {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name !== '');
  const complaints: string[] = [];
  for (const [name = '', ...sources] of directives)
    for (const source of sources)
      if (source !== "'self'" && source !== "'none'")
        complaints.push(`The policy allows ${source} as ${name}.`);
  for (const [name, wanted] of Object.entries(policyWanted)) {
    // Browsers take the first of two and leave the second.
    const first = directives.find((directive) => directive[0] === name);
    const said = first?.slice(1).join(' ');
    if (said !== wanted) complaints.push(`The policy’s ${name} is ${said ?? 'not there'}.`);
  }
  return complaints;
}

export const hasStrictPolicy = (files: PackageFiles): Finding[] =>
  about(files, ({ content_security_policy: policies }) => {
    const all: Record<string, unknown> =
      typeof policies === 'object' && policies !== null ? { ...policies } : {};
    const { extension_pages: pages, ...others } = all;
    const whats = typeof pages === 'string' ? complaintsAbout(pages) : ['There is no policy.'];
    for (const key of Object.keys(others)) whats.push(`There is another policy, for ${key}.`);
    return whats.map((what): Complaint => ['content_security_policy', what]);
  });

/** How each language of the manifest says whose Byline is not. */
const disclaimers: Readonly<Record<string, string>> = {
  en: 'not affiliated with LinkedIn',
  de: 'ohne Verbindung zu LinkedIn',
  es: 'sin relación con LinkedIn',
  fr: 'sans lien avec LinkedIn',
  pt_BR: 'sem vínculo com o LinkedIn',
};

interface Locale {
  language: string;
  say(text: unknown): string;
}

/** The languages the manifest speaks; English alone where it speaks for itself. */
function localesOf(files: PackageFiles): Locale[] {
  const languages = [...files.keys()].flatMap(
    (name) => /^_locales\/([^/]+)\/messages\.json$/.exec(name)?.[1] ?? [],
  );
  if (languages.length === 0) return [{ language: 'en', say: String }];
  return languages.map((language) => {
    const messages: Record<string, { message?: unknown }> = JSON.parse(
      textOf(files, `_locales/${language}/messages.json`),
    );
    const say = (text: unknown) =>
      String(text).replace(/__MSG_(\w+)__/g, (_, key) => String(messages[key]?.message));
    return { language, say };
  });
}

/** The names Byline goes by, the files of its icon, and the sentence that says whose it is not. */
export const saysWhoseItIsNot = (files: PackageFiles): Finding[] =>
  about(files, (manifest) => {
    const named = ['name', 'short_name', 'action', 'icons', 'side_panel', 'sidebar_action'];
    return localesOf(files).flatMap(({ language, say }) => {
      const complaints = named
        .map((key) => [key, say(JSON.stringify(manifest[key] ?? ''))] as const)
        .filter(([, said]) => /linked\s*-?\s*in/i.test(said))
        .map(([key, said]): Complaint => [key, `${said} names LinkedIn (${language}).`]);
      const words = disclaimers[language] ?? 'in a language that is known here';
      if (!say(manifest.description).includes(words))
        complaints.push(['description', `The description does not say “${words}” (${language}).`]);
      return complaints;
    });
  });

/** Files that a store or a browser would not know what to do with, or that run outside of what is looked at. */
export const holdsKnownFilesOnly = (files: PackageFiles): Finding[] =>
  [...files.keys()]
    .filter((name) => !isScript(name) && !/\.(html|css|json|png|woff2)$/.test(name))
    .map((name) => ({ file: name, line: 1, column: 1, what: 'This kind of file is not known.' }));
