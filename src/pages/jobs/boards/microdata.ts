import { all } from '../../linkedin/dom.ts';
import { comparable } from '../../linkedin/text.ts';
import { pageText } from '../page-text.ts';
import { type DeclaredPosting, distinct, fullText, placeName } from './schema-org.ts';

/** All postings that the page marks by microdata, each once. */
export function postingsInMicrodata(document: Document): DeclaredPosting[] {
  return distinct(
    all(document, '[itemscope][itemtype*="schema.org/JobPosting"]')
      .map(postingOf)
      .filter(({ text }) => text !== ''),
  );
}

/** The elements of a property that are of this item, not of an item inside it. */
function propertiesOf(item: Element, name: string): Element[] {
  return all(item, `[itemprop~="${name}"]`).filter(
    (element) => element.parentElement?.closest('[itemscope]') === item,
  );
}

function lineOf(element: Element | undefined): string {
  if (!element) return '';
  const written = element.getAttribute('content');
  return comparable(written ?? pageText([element]).replaceAll('\n', ' '));
}

/** A property that is an item of its own has its text in a property of that. */
function lineWithin(element: Element | undefined, names: readonly string[]): string {
  if (!element) return '';
  const inner = names.flatMap((name) => all(element, `[itemprop~="${name}"]`));
  if (inner.length === 0) return element.hasAttribute('itemscope') ? '' : lineOf(element);
  return placeName(...inner.map(lineOf));
}

function postingOf(item: Element): DeclaredPosting {
  const [title] = propertiesOf(item, 'title');
  const [company] = propertiesOf(item, 'hiringOrganization');
  const [place] = propertiesOf(item, 'jobLocation');
  const [address] = propertiesOf(item, 'url');
  const text = (name: string) =>
    pageText(propertiesOf(item, name).filter((each) => !each.hasAttribute('content')));
  return {
    title: lineOf(title),
    company: lineWithin(company, ['name']),
    place: lineWithin(place, ['addressLocality', 'addressRegion', 'addressCountry']),
    text: fullText(text('description'), [
      ['Responsibilities', text('responsibilities')],
      ['Qualifications', text('qualifications')],
      ['Skills', text('skills')],
    ]),
    address: address?.getAttribute('href') ?? address?.getAttribute('content') ?? '',
  };
}
