import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [{ location: 'Utrecht, Netherlands' }, { location: 'Gran Valparaíso' }],
  fail: [{ location: '' }, { location: '  ' }],
};
