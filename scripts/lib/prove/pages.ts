import { Window } from 'happy-dom';
import { type Finding, findingAt } from './finding.ts';
import { isScript, type PackageFiles, textOf } from './package-files.ts';

/** Attributes whose address the browser loads, follows or sends to. */
const addresses =
  /^(src|srcset|href|action|formaction|data|poster|ping|background|cite|manifest|imagesrcset|xlink:href)$/i;

/** An address with a scheme, or with another host and the scheme of the page. */
const elsewhere = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** `url(…)` and `@import …`, quoted or not. */
const styleAddress = /(?:url\(\s*|@import\s+)(["']?)([^"')\s;]+)\1/gi;

function styleFindings(file: string, text: string): Finding[] {
  const found: Finding[] = [];
  for (const { index, 2: address = '' } of text.matchAll(styleAddress))
    if (elsewhere.test(address) && !/^data:(image|font)\//i.test(address))
      found.push(findingAt(file, text, index, `The style loads ${address}`));
  return found;
}

function pageFindings(file: string, text: string): Finding[] {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found: Finding[] = [];
  const tell = (needle: string, what: string) =>
    found.push(findingAt(file, text, text.indexOf(needle), what));
  for (const element of page.querySelectorAll('*')) {
    const tag = element.localName;
    for (const { name, value: given } of element.attributes) {
      const value = given ?? '';
      if (addresses.test(name) && value.split(',').some((address) => elsewhere.test(address)))
        tell(value, `<${tag} ${name}> leads to ${value}`);
      if (/^on/i.test(name)) tell(name, `<${tag}> holds a script in ${name}.`);
    }
    const source = tag === 'script' ? element.getAttribute('src') : null;
    if (source !== null && !isScript(source)) tell(source, `${source} is run as a script.`);
    if (tag === 'script' && !element.hasAttribute('src') && element.textContent.trim() !== '')
      tell(element.textContent, 'There is a script within the page.');
    if (tag === 'base' || tag === 'iframe' || tag === 'object' || tag === 'embed')
      tell(`<${tag}`, `There is a <${tag}>.`);
    if (tag === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh')
      tell('refresh', 'The page leads to another by itself.');
    if (tag === 'style') found.push(...styleFindings(file, element.textContent));
  }
  return found;
}

/** No page and no style of the extension loads anything that does not lie in the extension. */
export function loadsNothingFromElsewhere(files: PackageFiles): Finding[] {
  return [...files.keys()].flatMap((name) => {
    if (name.endsWith('.html')) return pageFindings(name, textOf(files, name));
    return name.endsWith('.css') ? styleFindings(name, textOf(files, name)) : [];
  });
}
