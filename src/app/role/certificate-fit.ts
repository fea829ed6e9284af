import type { KnownProfile } from '../../profile/profile.ts';
import { isCertificate } from '../../roles/certificates.ts';
import type { RoleGuide } from '../../roles/guide.ts';

/** A certificate that employers of the role know. */
export interface CertificateFit {
  certificate: RoleGuide['certifications'][number];
  /** Null where the profile's certificates have not been read. */
  held: boolean | null;
}

/** The role's certificates, and which of them the profile lists. */
export function certificateFits(guide: RoleGuide, known: KnownProfile): CertificateFit[] {
  return guide.certifications.map((certificate) => {
    const held = known.certifications?.some(({ name }) => isCertificate(name, certificate.name));
    return { certificate, held: held ?? null };
  });
}
