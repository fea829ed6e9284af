import type { ProfileSnapshot } from '../profile/snapshot.ts';
import type { TabState } from './client.ts';

/** The own profile that a tab shows, also under an open form; null where there is none. */
export function ownProfile(
  state: TabState,
): { vanity: string; snapshot: ProfileSnapshot; details: boolean } | null {
  if (state.kind !== 'page') return null;
  const { reading } = state;
  if (reading.kind === 'own-profile' || reading.kind === 'profile-details')
    return {
      vanity: reading.vanity,
      snapshot: reading.profile,
      details: reading.kind === 'profile-details',
    };
  if ((reading.kind === 'edit-headline' || reading.kind === 'edit-about') && reading.profile)
    return { vanity: reading.vanity, snapshot: reading.profile, details: false };
  return null;
}

/** What LinkedIn's form in a tab holds; null where none is open or its field was not told. */
export function openForm(
  state: TabState,
): { section: 'headline' | 'about'; vanity: string; text: string } | null {
  if (state.kind !== 'page') return null;
  const { reading } = state;
  if (reading.kind !== 'edit-headline' && reading.kind !== 'edit-about') return null;
  if (reading.field.state !== 'found') return null;
  const section = reading.kind === 'edit-headline' ? 'headline' : 'about';
  return { section, vanity: reading.vanity, text: reading.field.text };
}
