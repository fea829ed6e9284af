import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { certification } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    { certifications: [certification('AWS Certified Developer – Associate')] },
    { certifications: [certification('CKAD: Certified Kubernetes Application Developer')] },
    { certifications: [certification('First aid'), certification('CKAD')] },
  ],
  partial: [{ certifications: [certification('Certified ScrumMaster')] }],
  fail: [{ certifications: [] }],
};
