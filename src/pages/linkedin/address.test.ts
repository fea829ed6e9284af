import { describe, expect, test } from 'vitest';
import { canonicalVanity, parseAddress } from './address.ts';

const linkedin = 'https://www.linkedin.com';

describe('an address', () => {
  test.each([
    '/in/nadia-holm-sample/',
    '/in/nadia-holm-sample',
    '/in/NADIA-Holm-sample/de/',
    '/in/nadia-holm-sample/pt-br',
    '/in/nadia-holm-sample/?locale=de_DE',
    '/in/nadia-holm-sample/overlay/contact-info/',
    '/in/nadia-holm-sample/edit/forms/position/new/',
    '/in/nadia-holm-sample#experience',
  ])('of a profile: %s', (path) => {
    expect(parseAddress(linkedin + path)).toEqual({
      place: 'profile',
      vanity: 'nadia-holm-sample',
    });
  });

  test.each([
    ['/in/me/edit/intro/', 'edit-headline', 'me'],
    ['/in/nadia-holm-sample/edit/intro', 'edit-headline', 'nadia-holm-sample'],
    ['/in/nadia-holm-sample/de/edit/intro/?a=b', 'edit-headline', 'nadia-holm-sample'],
    ['/in/nadia-holm-sample/edit/forms/summary/new/', 'edit-about', 'nadia-holm-sample'],
    [
      '/in/nadia-holm-sample/add-edit/SUMMARY/?x=PROFILE_SECTION',
      'edit-about',
      'nadia-holm-sample',
    ],
  ])('of a form: %s', (path, place, vanity) => {
    expect(parseAddress(linkedin + path)).toEqual({ place, vanity });
  });

  test.each([
    ['/in/nadia-holm-sample/details/skills/', 'skills', 'skills'],
    ['/in/nadia-holm-sample/details/experience/edit/forms/12/', 'experience', 'experience'],
    ['/in/nadia-holm-sample/details/recommendations', 'recommendations', null],
    ['/in/nadia-holm-sample/details/constructor', 'constructor', null],
  ])('of a section: %s', (path, slug, section) => {
    expect(parseAddress(linkedin + path)).toEqual({
      place: 'details',
      vanity: 'nadia-holm-sample',
      slug,
      section,
    });
  });

  test.each([
    ['https://www.linkedin.com/jobs/view/4400000001/', '4400000001'],
    ['https://de.linkedin.com/jobs/view/planner-at-tidewell-4400000001?trk=x', '4400000001'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4400000001&start=25', '4400000001'],
    ['https://www.linkedin.com/jobs/search-results/?currentJobId=4400000001', '4400000001'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=44', '44'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=drop', null],
  ])('of a posting: %s', (url, jobId) => {
    expect(parseAddress(url)).toEqual({ place: 'job', jobId });
  });

  test.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/nadia-holm-sample/recent-activity/all/',
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/company/in/nadia/',
    'https://de.linkedin.com/in/nadia-holm-sample',
    'https://www.linkedin.com.example.com/in/nadia-holm-sample/',
    'https://www.linkedin.com@example.com/in/nadia-holm-sample/',
    'https://example.com/in/nadia-holm-sample/?u=www.linkedin.com',
    'https://example.com/jobs/view/4400000001/',
    'https://www.example.com/jobs/search/?currentJobId=4400000001',
    'chrome://in/nadia-holm-sample',
    'file:///in/nadia-holm-sample',
    'about:blank',
    'not an address',
    '',
  ])('of something else: %s', (url) => {
    expect(parseAddress(url)).toEqual({ place: 'other' });
  });
});

test('vanities compare equal however they are written', () => {
  const forms = ['zo%C3%AB-sample', 'zoë-sample', 'zoe\u0308-sample', 'ZOË-Sample'];
  const [first, ...others] = forms.map(canonicalVanity);
  for (const other of others) expect(other).toBe(first);
  expect(canonicalVanity('100%-sample')).toBe('100%-sample');
});
