import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Links to LinkedIn carry another tracking mark in place of what they carried. */
export const replaceQueries: Mutation = {
  name: 'replace query strings',
  mutate(document) {
    for (const link of all(document, 'a[href]')) {
      const [path = ''] = (link.getAttribute('href') ?? '').split('?');
      const isInside = path.startsWith('/') || path.startsWith('https://www.linkedin.com/');
      if (isInside) link.setAttribute('href', `${path}?trk=profile_v9_card`);
    }
  },
};
