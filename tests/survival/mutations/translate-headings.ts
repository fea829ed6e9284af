import { all } from '../elements.ts';
import { sectionTitles } from '../titles.ts';
import type { Mutation } from './mutation.ts';

/** What an icon's label says in the language; which of them it is does not matter to a reader. */
const labels = { ar: 'تعديل', he: 'עריכה', ja: '編集' };

/** The section that a heading in whatever language stands over. */
function sectionTitled(title: string): string | undefined {
  for (const titles of Object.values(sectionTitles)) {
    const section = Object.keys(titles).find((each) => titles[each] === title);
    if (section !== undefined) return section;
  }
  return undefined;
}

/** The interface in another language than the page's: only the titles and labels change. */
function into(language: keyof typeof labels): Mutation {
  return {
    name: `translate titles: ${language}`,
    mutate(document) {
      for (const heading of all(document, 'main h1, main h2')) {
        const shown = heading.querySelector('[aria-hidden="true"]') ?? heading;
        const section = sectionTitled(shown.textContent?.trim() ?? '');
        const title = section && sectionTitles[language]?.[section];
        if (title === undefined) continue;
        for (const holder of heading.children.length > 0 ? heading.children : [heading]) {
          holder.textContent = title;
        }
      }
      for (const element of all(document, 'main [aria-label]')) {
        element.setAttribute('aria-label', labels[language]);
      }
    },
  };
}

export const translateHeadings: Mutation[] = [into('ar'), into('he'), into('ja')];
