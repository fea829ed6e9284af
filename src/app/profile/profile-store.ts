import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import { unknownProfile } from '../../pages/brought.ts';
import type { LoadPdf } from '../../pages/pdf/extract.ts';
import type { KnownProfile, Section } from '../../profile/profile.ts';
import { knownProfile, type ProfileSnapshot } from '../../profile/snapshot.ts';
import { profileRecord, type StoredProfile, type WayIn } from '../storage/profile-record.ts';
import type { SaveRecord } from '../storage/save-record.ts';
import { correctSnapshot, sourceOf } from './corrections.ts';
import { mergeSnapshots, originsOf } from './merge.ts';
import type { Arrival, WayInCore } from './way-in-core.ts';

/** The own profile, joined over time from everything it was read from. */
export interface ProfileStore {
  /** As the sources say it. */
  lastProfile: ReadonlySignal<StoredProfile | null>;
  /** The same with what the user has put right. */
  lastSnapshot: ReadonlySignal<ProfileSnapshot | null>;
  /** What is known of it; null where none has been read. */
  lastKnown: ReadonlySignal<KnownProfile | null>;
  /**
   * Puts a section right: its text, or its items. Null takes the correction back. False where the
   * items are not what the section holds.
   */
  correct(section: Section, value: string | readonly unknown[] | null): boolean;
  /** Reads files that the user chose or dropped, and takes up the profile in them. */
  bringFiles(files: readonly File[]): Promise<Arrival>;
  /** The same for a copied page, or a headline or About alone. */
  bringText(text: string): Promise<Arrival>;
  /** Takes up a text as the section that the user says it is. */
  bringAs(section: 'headline' | 'about', text: string): void;
}

/** What the profile needs of the page's store. */
export interface ProfileStoreParts {
  lastProfile: Signal<StoredProfile | null>;
  save: SaveRecord;
  loadWaysIn(): Promise<WayInCore>;
  loadPdf: LoadPdf;
  /** Told of each new reading. */
  onRead(profile: StoredProfile): void;
  /** A profile that was brought without its address has been met on its page. */
  onAddressTold(before: string, vanity: string): void;
  now(): number;
}

/** The same profile is written anew only to move its date on, after this many milliseconds. */
const readAgainAfter = 60_000;

/** A reading of the own profile, from whatever it came. */
export interface Reading {
  vanity: string;
  snapshot: ProfileSnapshot;
  way: WayIn;
  /** True where it shows a list only as far as the user has scrolled. */
  isBegun: boolean;
}

export function createProfileStore(
  parts: ProfileStoreParts,
): ProfileStore & { takeUp(reading: Reading): void } {
  const { lastProfile, save, now } = parts;
  const lastSnapshot = computed(() =>
    lastProfile.value === null
      ? null
      : correctSnapshot(lastProfile.value.snapshot, lastProfile.value.corrections),
  );

  const takeUp = ({ vanity, snapshot: newer, way, isBegun }: Reading) => {
    const last = lastProfile.peek();
    const isSame =
      last !== null &&
      (last.vanity === vanity || (last.vanity === '' && isSamePerson(last, newer)));
    if (isSame && last.vanity !== vanity) parts.onAddressTold(last.vanity, vanity);
    const snapshot = isSame ? mergeSnapshots(last.snapshot, newer, isBegun) : newer;
    const isNews =
      !isSame ||
      last.vanity !== vanity ||
      now() - last.readAt > readAgainAfter ||
      JSON.stringify(last.snapshot) !== JSON.stringify(snapshot);
    if (!isNews) return;
    const profile: StoredProfile = {
      vanity,
      readAt: now(),
      snapshot,
      origins: originsOf(isSame ? last.origins : {}, snapshot, newer, { way, at: now() }),
      corrections: isSame ? last.corrections : {},
    };
    save<StoredProfile | null>(profileRecord, lastProfile, profile);
    parts.onRead(profile);
  };

  const bring = (
    way: Arrival['way'],
    { vanity, profile: snapshot }: { vanity: string | null; profile: ProfileSnapshot },
  ) => {
    const last = lastProfile.peek();
    // Most sources do not tell the address: the same name is taken for the same person.
    const address = vanity ?? (last !== null && isSamePerson(last, snapshot) ? last.vanity : '');
    takeUp({ vanity: address, snapshot, way, isBegun: false });
  };
  const takeUpArrival = (arrival: Arrival): Arrival => {
    if (arrival.brought.kind === 'profile') bring(arrival.way, arrival.brought);
    return arrival;
  };

  return {
    lastProfile,
    lastSnapshot,
    lastKnown: computed(() =>
      lastSnapshot.value === null ? null : knownProfile(lastSnapshot.value),
    ),
    takeUp,
    async bringFiles(files) {
      const core = await parts.loadWaysIn();
      try {
        const read = files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }));
        return takeUpArrival(await core.fromFiles(await Promise.all(read), parts.loadPdf));
      } catch {
        // A file that the browser itself cannot read, or not any more.
        return { way: 'export', brought: { kind: 'refused', reason: 'export.damaged' } };
      }
    },
    async bringText(text) {
      return takeUpArrival((await parts.loadWaysIn()).fromText(text));
    },
    bringAs(section, text) {
      const snapshot = unknownProfile();
      snapshot[section] = { state: 'found', text: text.trim(), via: 'paste' };
      bring('paste', { vanity: null, profile: snapshot });
    },
    correct(section, value) {
      const last = lastProfile.peek();
      if (last === null) return false;
      const { [section]: _, ...corrections } = last.corrections;
      const of = sourceOf(last.snapshot[section]);
      const own = typeof value === 'string' ? { of, text: value } : { of, items: value };
      const changed = {
        ...last,
        corrections: value === null ? corrections : { ...corrections, [section]: own },
      };
      const parsed = profileRecord.schema.safeParse(changed);
      if (!parsed.success) return false;
      save<StoredProfile | null>(profileRecord, lastProfile, parsed.data);
      return true;
    },
  };
}

/** The same name, or a source without one. */
function isSamePerson(last: StoredProfile, { name }: ProfileSnapshot): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (name.state !== 'found') return true;
  return (
    last.snapshot.name.state !== 'found' || plain(last.snapshot.name.text) === plain(name.text)
  );
}
