import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** What stands in brackets ("CKA") names the certificate as well as the words before it. */
const acronym = /\(([^)]{2,12})\)/;

/** A certificate that employers of this role know. */
export const certificationsValued: Check<ProfileSubject> = {
  id: 'certifications-valued',
  section: 'profile',
  source: 'Certificates that postings for the role name.',
  craft: false,
  run({ known, role }) {
    if (!known.certifications || role.guide.certifications.length === 0) return null;
    const wanted = role.guide.certifications.flatMap(({ name }) => [
      plain(name.replace(acronym, '')),
      ...(acronym.exec(name)?.[1] ? [plain(acronym.exec(name)?.[1] ?? '')] : []),
    ]);
    const held = known.certifications.filter(({ name }) => {
      const text = ` ${plain(name)} `;
      return wanted.some((certificate) => text.includes(` ${certificate} `));
    });
    const values = { count: held.length, first: role.guide.certifications[0]?.name ?? '' };
    if (held.length > 0) return { share: 1, values };
    return { share: known.certifications.length > 0 ? 0.4 : 0, values };
  },
};

/** Letters, digits and single spaces: dashes and brackets differ from badge to badge. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
