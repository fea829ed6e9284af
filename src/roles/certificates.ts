/** What stands in brackets ("CKA") names the certificate as well as the words before it. */
const acronym = /\(([^)]{2,12})\)/;

/**
 * Whether a certificate as a profile lists it is one that a guide names: by its words, or by the
 * acronym in its brackets. Dashes and brackets differ from badge to badge and do not count.
 */
export function isCertificate(listed: string, named: string): boolean {
  const own = ` ${plain(listed)} `;
  const written = [plain(named.replace(acronym, '')), plain(acronym.exec(named)?.[1] ?? '')];
  return written.some((one) => one !== '' && own.includes(` ${one} `));
}

/** Letters, digits and single spaces. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
