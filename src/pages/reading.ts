import type { ProfileSnapshot } from '../profile/snapshot.ts';

/** Which of LinkedIn's page builds served the document; null where neither is recognised. */
export type Frontend = 'sdui' | 'ember' | 'guest' | null;

/** The profile's own texts, where they are known from an earlier reading. */
export interface KnownTexts {
  headline?: string;
  about?: string;
}

/** What LinkedIn's edit form holds at this moment. */
export interface FormField {
  /** `found` also when the field is empty of text; `unreadable` when no field could be told. */
  state: 'found' | 'not loaded' | 'unreadable';
  text: string;
  via: string | null;
}

/**
 * What `readPage` gives: plain data, safe to send and to store. Only an own profile, its detail
 * pages and its edit forms carry text of a person; every other kind carries none.
 */
export type PageReading =
  | { kind: 'own-profile'; frontend: Frontend; vanity: string; profile: ProfileSnapshot }
  | {
      /** One section on a page of its own (`/details/skills/`): the others are `not loaded`. */
      kind: 'profile-details';
      frontend: Frontend;
      vanity: string;
      profile: ProfileSnapshot;
    }
  | {
      kind: 'edit-headline' | 'edit-about';
      frontend: Frontend;
      vanity: string;
      field: FormField;
      /** The profile under the dialog, where the page still holds it. */
      profile: ProfileSnapshot | null;
    }
  | { kind: 'other-profile'; frontend: Frontend }
  | {
      /**
       * `loading`: the shell is there, the content not yet. `stale`: the content is of another
       * page than the URL. `no evidence`: nothing shows whose profile this is.
       */
      kind: 'unsure';
      frontend: Frontend;
      reason: 'loading' | 'stale' | 'no evidence';
    }
  | { kind: 'job'; frontend: Frontend; jobId: string | null }
  | { kind: 'other'; frontend: Frontend };
