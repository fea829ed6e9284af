import type { ProfileSnapshot } from '../profile/snapshot.ts';
import { parseAddress } from './linkedin/address.ts';
import { all, first } from './linkedin/dom.ts';
import { type EditedSection, type FoundField, fieldText, findField } from './linkedin/form.ts';
import { frontendOf } from './linkedin/frontend.ts';
import { decideDetails, decideOwnership, holdsProfile } from './linkedin/ownership.ts';
import { readDetailsPage, readProfile } from './linkedin/profile.ts';
import type { FormField, KnownTexts, PageReading } from './reading.ts';

export { fieldText };

type Edit = { section: EditedSection; vanity: string };

/**
 * Reads a page of LinkedIn as it stands now. Pure: it looks at nothing but its arguments, waits
 * for nothing and changes nothing; it never throws, whatever the page holds.
 *
 * @param url The page's address, absolute. It decides what kind of page this is; the document
 *   has to agree with it.
 * @param known The owner's texts from an earlier reading, by which the fields of an edit form
 *   are told apart.
 */
export function readPage(document: Document, url: string, known: KnownTexts = {}): PageReading {
  try {
    return readAddressed(document, url, known);
  } catch {
    // A page that breaks the reader shows nothing for certain.
    return { kind: 'unsure', frontend: null, reason: 'no evidence' };
  }
}

function readAddressed(document: Document, url: string, known: KnownTexts): PageReading {
  const address = parseAddress(url);
  const frontend = frontendOf(document);
  switch (address.place) {
    case 'other':
      return { kind: 'other', frontend };
    case 'job':
      return disagreesWithJob(document, address.jobId)
        ? { kind: 'unsure', frontend, reason: 'stale' }
        : { kind: 'job', frontend, jobId: address.jobId };
    case 'profile': {
      const ownership = decideOwnership(document, address.vanity);
      if (ownership.verdict === 'other') return { kind: 'other-profile', frontend };
      if (ownership.verdict === 'unsure')
        return { kind: 'unsure', frontend, reason: ownership.reason };
      const { page } = ownership;
      return { kind: 'own-profile', frontend, vanity: page.vanity, profile: readProfile(page) };
    }
    case 'details': {
      const ownership = decideDetails(document, address.vanity, address.slug);
      if (ownership.verdict === 'other') return { kind: 'other-profile', frontend };
      if (ownership.verdict === 'unsure')
        return { kind: 'unsure', frontend, reason: ownership.reason };
      const { page } = ownership;
      const profile = readDetailsPage(page, address.section);
      return { kind: 'profile-details', frontend, vanity: page.vanity, profile };
    }
    case 'edit-headline':
    case 'edit-about': {
      const form = openForm(document, editOf(address), known);
      if ('reason' in form) return { kind: 'unsure', frontend, reason: form.reason };
      const { vanity, profile } = form;
      return { kind: address.place, frontend, vanity, field: fieldReading(form.field), profile };
    }
  }
}

/**
 * The element in which LinkedIn's form holds the text that `url` says is being edited; null where
 * there is none or none can be told. Its text is had, again and again, by {@link fieldText}.
 */
export function findFormField(
  document: Document,
  url: string,
  known: KnownTexts = {},
): HTMLElement | null {
  try {
    const address = parseAddress(url);
    if (address.place !== 'edit-headline' && address.place !== 'edit-about') return null;
    const form = openForm(document, editOf(address), known);
    return 'field' in form && form.field.state === 'found' ? form.field.element : null;
  } catch {
    return null;
  }
}

function editOf({
  place,
  vanity,
}: {
  place: 'edit-headline' | 'edit-about';
  vanity: string;
}): Edit {
  return { section: place === 'edit-headline' ? 'headline' : 'about', vanity };
}

type UnsureReason = Extract<PageReading, { kind: 'unsure' }>['reason'];
type OpenForm =
  | { reason: UnsureReason }
  | { vanity: string; field: FoundField; profile: ProfileSnapshot | null };

/** The form over a profile, or by itself. Over somebody else's profile nothing is read. */
function openForm(document: Document, { section, vanity }: Edit, known: KnownTexts): OpenForm {
  const texts = [known[section] ?? ''];
  const ownership = decideOwnership(document, vanity);
  if (ownership.verdict === 'other') return { reason: 'no evidence' };
  if (ownership.verdict === 'unsure') {
    if (ownership.reason === 'stale' || holdsProfile(document)) return { reason: ownership.reason };
    // Forms open for their owner only, so the form itself is what shows whose this is.
    return { vanity, field: findField(document, section, texts, '', true), profile: null };
  }
  const profile = readProfile(ownership.page);
  texts.push(profile[section].text);
  return {
    vanity: ownership.page.vanity,
    field: findField(document, section, texts, profile.name.text, false),
    profile,
  };
}

function fieldReading(field: FoundField): FormField {
  if (field.state !== 'found') return { state: field.state, text: '', via: null };
  return { state: 'found', text: fieldText(field.element), via: field.via };
}

const jobKey = 'JobDetails_AboutTheJob_';
const jobParts =
  '[data-view-name="job-detail-page"], [data-sdui-screen*=".jobs."], #job-details, .jobs-description__content';

/** Whether the page holds a posting, but not that of the address; or still a profile. */
function disagreesWithJob(document: Document, jobId: string | null): boolean {
  const ids = all(document, `[componentkey^="${jobKey}"]`).map((card) =>
    (card.getAttribute('componentkey') ?? '').slice(jobKey.length),
  );
  if (ids.length > 0) return jobId !== null && !ids.includes(jobId);
  return first(document, jobParts) === null && holdsProfile(document);
}
