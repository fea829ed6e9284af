import { describe, expect, test } from 'vitest';
import type { PackageFiles } from './package-files.ts';
import { prove } from './promises.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const manifest = {
  manifest_version: 3,
  name: 'Byline',
  description: 'Works with LinkedIn profiles; not affiliated with LinkedIn.',
  permissions: ['activeTab', 'scripting', 'storage', 'sidePanel'],
  optional_host_permissions: ['https://www.linkedin.com/*'],
  content_security_policy: { extension_pages: policy },
  icons: { 16: 'icon/16.png' },
};

const popup = `<!DOCTYPE html>
<html><head><script type="module" src="/popup.js"></script>
<link rel="stylesheet" href="/popup.css"></head><body></body></html>`;

const popupScript = `import { score } from './chunks/score.js';
const go = (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] });
chrome.tabs.query({ active: true }).then(([tab]) => go(tab.id)).then(score);`;

const reader = `(() => {
  const address = new URL(document.baseURI);
  address.hash = '';
  addEventListener('input', (event) => chrome.runtime.sendMessage(event.target.value), { passive: true });
  return document.querySelector('h1')?.textContent.normalize('NFC');
})();`;

const clean: Record<string, string> = {
  'manifest.json': JSON.stringify(manifest, null, 2),
  'popup.html': popup,
  'popup.js': popupScript,
  'popup.css': '@font-face { src: url(/font.woff2); } .mark { background: url("/icon/16.png"); }',
  'chunks/score.js':
    'export const score = (text) => text.length; const fetched = { fetch: 1, open() {} };',
  'reader.js': reader,
  'icon/16.png': 'a picture',
};

const encoder = new TextEncoder();

function packed(changes: Record<string, string>): PackageFiles {
  const all = Object.entries({ ...clean, ...changes });
  return new Map(all.map(([name, text]) => [name, encoder.encode(text)]));
}

/** Every finding as `file:line what`. */
function findingsIn(changes: Record<string, string>): string[] {
  return prove(packed(changes)).proofs.flatMap(({ findings }) =>
    findings.map(({ file, line, what }) => `${file}:${line} ${what}`),
  );
}

const withManifest = (changes: Record<string, unknown>) => ({
  'manifest.json': JSON.stringify({ ...manifest, ...changes }, null, 2),
});

test('finds nothing in a package that keeps every promise', () => {
  expect(findingsIn({})).toEqual([]);
});

test('lets Firefox have no sidePanel', () => {
  const firefox = {
    permissions: ['activeTab', 'scripting', 'storage'],
    browser_specific_settings: { gecko: { id: 'byline@byline.invalid' } },
  };
  expect(findingsIn(withManifest(firefox))).toEqual([]);
});

test('tells the line and the column', () => {
  const [proof] = prove(packed({ 'chunks/score.js': 'const a = 1;\n  fetch(a);' })).proofs.filter(
    ({ findings }) => findings.length > 0,
  );
  expect(proof).toEqual({
    promise: 'No script of its own uses the network',
    findings: [{ file: 'chunks/score.js', line: 2, column: 3, what: 'The script uses fetch.' }],
  });
});

describe('in the manifest', () => {
  test.each([
    [{ manifest_version: 2 }, 'of version 2'],
    [{ permissions: [...manifest.permissions, 'tabs'] }, 'permissions holds “tabs”'],
    [{ permissions: ['activeTab', 'scripting', 'storage'] }, 'permissions lacks “sidePanel”'],
    [{ optional_permissions: ['history'] }, 'optional_permissions holds “history”'],
    [{ host_permissions: ['<all_urls>'] }, 'has host_permissions'],
    [{ content_scripts: [] }, 'has content_scripts'],
    [{ web_accessible_resources: [] }, 'has web_accessible_resources'],
    [{ externally_connectable: {} }, 'has externally_connectable'],
    [{ update_url: 'https://updates.example/' }, 'has update_url'],
    [{ optional_host_permissions: ['https://*.linkedin.com/*'] }, 'https://*.linkedin.com/*'],
    [{ optional_host_permissions: [] }, 'lacks “https://www.linkedin.com/*”'],
    [{ content_security_policy: undefined }, 'There is no policy'],
    [{ name: 'LinkedIn Helper' }, '"LinkedIn Helper" names LinkedIn'],
    [{ icons: { 16: 'icon/linkedin.png' } }, 'names LinkedIn'],
    [{ description: 'Made for LinkedIn.' }, 'not affiliated'],
  ])('finds %j', (changes, what) => {
    expect(findingsIn(withManifest(changes)).join('\n')).toContain(what);
  });

  test('finds a language that does not say whose it is not', () => {
    const messages = (message: string) => JSON.stringify({ description: { message } });
    const all = {
      ...withManifest({ description: '__MSG_description__' }),
      '_locales/en/messages.json': messages('Works with LinkedIn; not affiliated with LinkedIn.'),
      '_locales/de/messages.json': messages('Für LinkedIn-Profile.'),
    };
    expect(findingsIn(all)).toEqual([expect.stringContaining('ohne Verbindung zu LinkedIn')]);
  });

  test.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'", "'unsafe-eval'"],
    ["script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "'wasm-unsafe-eval'"],
    ["script-src 'self'", "script-src 'self' https://cdn.example", 'https://cdn.example'],
    ["connect-src 'none'", "connect-src 'self'", 'connect-src is'],
    ["connect-src 'none'; ", '', 'connect-src is not there'],
    ["img-src 'self'", 'img-src *', 'allows * as img-src'],
    ["default-src 'none'", "default-src 'self'", 'default-src is'],
    ["; form-action 'none'", '', 'form-action is not there'],
  ])('finds that the policy’s %s is “%s”', (from, to, what) => {
    const changed = policy.replace(from, to);
    expect(changed).not.toBe(policy);
    const found = findingsIn(
      withManifest({ content_security_policy: { extension_pages: changed } }),
    );
    expect(found.join('\n')).toContain(what);
  });
});

describe('in pages and styles', () => {
  test.each([
    ['<img src="https://pictures.example/a.png">', 'https://pictures.example/a.png'],
    ['<img srcset="/a.png, //pictures.example/b.png 2x">', '//pictures.example/b.png'],
    ['<a href="javascript:go()">Go</a>', 'javascript:go()'],
    ['<form action="https://collect.example/"></form>', 'https://collect.example/'],
    ['<link rel="preconnect" href="https://fonts.example">', 'https://fonts.example'],
    ['<body onload="go()">', 'onload'],
    ['<script>go()</script>', 'a script within the page'],
    ['<script src="/data.json"></script>', '/data.json is run as a script'],
    ['<meta http-equiv="refresh" content="0;url=/x">', 'leads to another'],
    ['<style>@import "https://styles.example/a.css";</style>', 'https://styles.example/a.css'],
    ['<iframe src="/other.html"></iframe>', '<iframe>'],
  ])('finds %s', (markup, what) => {
    expect(findingsIn({ 'other.html': `<!DOCTYPE html>${markup}` }).join('\n')).toContain(what);
  });

  test.each([
    '@import "//styles.example/a.css";',
    'b { background: url(https://a.example/b.png) }',
  ])('finds %s', (style) => {
    expect(findingsIn({ 'popup.css': `/* a */\n${style}` })).toEqual([
      expect.stringContaining('popup.css:2 The style loads'),
    ]);
  });
});

describe('in the scripts of its own pages', () => {
  test.each([
    'fetch("https://collect.example")',
    'window["fetch"]("/x")',
    'const { fetch: send } = globalThis; send("/x")',
    'self[name]("/x")',
    'Reflect.get(globalThis, name)("/x")',
    'new XMLHttpRequest()',
    'new WebSocket("wss://collect.example")',
    'new EventSource("/x")',
    'navigator.sendBeacon("/x", "y")',
    'new WebTransport("https://collect.example")',
    'new RTCPeerConnection()',
    'importScripts("https://code.example/a.js")',
    'new Image().src = "https://collect.example"',
    'chrome.runtime.setUninstallURL("https://collect.example")',
    'eval("1")',
    'new Function("return 1")()',
    '(() => {}).constructor("return 1")()',
    'Function.prototype.constructor("return 1")',
    'WebAssembly.instantiate(bytes)',
    'import("https://code.example/a.js")',
    'import(where)',
    'chrome.storage.sync.set({})',
    'chrome.tabs.create({ url })',
    'location.href = "https://collect.example"',
    'window.location = "https://collect.example"',
    'window.open("https://collect.example")',
    'chrome.scripting.executeScript({ target, func: () => 1 })',
    'chrome.scripting.executeScript({ target, files: ["/reader.js"], world: "MAIN" })',
    'chrome.scripting.executeScript({ target, files: ["/absent.js"] })',
    `const blob = '${'QUJD'.repeat(600)}'`,
    'const _0x3fa2b1 = 1',
    'this is no JavaScript',
  ])('finds %s', (code) => {
    expect(findingsIn({ 'chunks/score.js': `export const score = 1;\n${code};` })).not.toEqual([]);
  });

  test.each([
    'const skills = ["WebAssembly", "Fetch API", "eval"]',
    'const shelf = { fetch() {} }',
    'Function.prototype.call',
    'link.href = URL.createObjectURL(blob)',
    'job.location = "Port Ellery"',
    'const text = "long ".repeat(9)',
  ])('does not take %s', (code) => {
    expect(findingsIn({ 'chunks/score.js': `export const score = 1;\n${code};` })).toEqual([]);
  });

  test('lets a known call of a library pass as often as it is known, and no oftener', () => {
    const preload = 'function n(e){if(e.ep)return;e.ep=!0;fetch(e.href,t(e))}';
    const { allowed } = prove(packed({ 'chunks/score.js': preload }));
    expect(findingsIn({ 'chunks/score.js': preload })).toEqual([]);
    expect(allowed).toEqual([expect.stringMatching(/^Vite.*connect-src/)]);
    expect(findingsIn({ 'chunks/score.js': `${preload}\n${preload}` })).toEqual([
      'chunks/score.js:2 The script uses fetch.',
    ]);
  });
});

describe('in what is put into pages', () => {
  test.each([
    'document.body.appendChild(mark)',
    'heading.innerHTML = "<b>x</b>"',
    'field.value = "x"',
    'heading.setAttribute("data-byline", "")',
    'heading.insertAdjacentHTML("beforeend", "x")',
    'field.dispatchEvent(new Event("input"))',
    'button.click()',
    'heading.scrollIntoView()',
    'scrollTo.call(window, 0, 0) ?? window.scrollTo(0, 0)',
    'heading.classList.add("seen")',
    'heading.dataset.byline = "1"',
    'heading.style.color = "red"',
    'delete heading.dataset.id',
    'heading.remove()',
    'event.preventDefault()',
    'history.pushState(null, "", "/x")',
    'document.cookie = "a=b"',
    'localStorage.setItem("byline", "1")',
    'field.onclick = go',
    'fetch("/x")',
    'eval("1")',
    'new (0, library.Readability)(document)',
    'const copy = heading; for (const one of all(copy)) one.remove()',
  ])('finds %s', (code) => {
    expect(findingsIn({ 'reader.js': `(() => {\n${code};\n})();` })).not.toEqual([]);
  });

  test('lets nothing of a library reach the network from there', () => {
    const preload = 'function n(e){if(e.ep)return;e.ep=!0;fetch(e.href,t(e))}';
    expect(findingsIn({ 'reader.js': preload })).toEqual(['reader.js:1 The script uses fetch.']);
  });

  test('allows work on a copy', () => {
    const code = `(() => { const copy = document.cloneNode(true);
      for (const one of all(copy, 'script')) one.remove();
      copy.textContent = '';
      return new library.Readability(copy).parse(); })();`;
    expect(findingsIn({ 'reader.js': code })).toEqual([]);
  });
});

test('finds a file of a kind that it cannot look into', () => {
  expect(findingsIn({ 'tool.wasm': 'x' })).toEqual([expect.stringContaining('tool.wasm')]);
});
