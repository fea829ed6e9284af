import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';

/** A certificate that employers of the role know. */
export interface CertificateFit {
  certificate: RoleGuide['certifications'][number];
  /** Null where the profile's certificates have not been read. */
  held: boolean | null;
}

/** What stands in brackets ("CKA") names the certificate as well as the words before it. */
const acronym = /\(([^)]{2,12})\)/;

/** The role's certificates, and which of them the profile lists. */
export function certificateFits(guide: RoleGuide, known: KnownProfile): CertificateFit[] {
  const listed = known.certifications?.map(({ name }) => ` ${plain(name)} `);
  return guide.certifications.map((certificate) => {
    const { name } = certificate;
    const written = [plain(name.replace(acronym, '')), plain(acronym.exec(name)?.[1] ?? '')];
    const held = listed?.some((own) => written.some((one) => one && own.includes(` ${one} `)));
    return { certificate, held: held ?? null };
  });
}

/** Letters, digits and single spaces: dashes and brackets differ from badge to badge. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
