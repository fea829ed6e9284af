import { isCertificate } from '../../roles/certificates.ts';
import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** A certificate that employers of this role know. */
export const certificationsValued: Check<ProfileSubject> = {
  id: 'certifications-valued',
  section: 'profile',
  source: 'Certificates that postings for the role name.',
  craft: false,
  run({ known, role }) {
    if (!known.certifications || role.guide.certifications.length === 0) return null;
    const held = known.certifications.filter(({ name }) =>
      role.guide.certifications.some((wanted) => isCertificate(name, wanted.name)),
    );
    const values = { count: held.length, first: role.guide.certifications[0]?.name ?? '' };
    if (held.length > 0) return { share: 1, values };
    return { share: known.certifications.length > 0 ? 0.4 : 0, values };
  },
};
