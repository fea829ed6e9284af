const titles =
  /^(about|experience|education|skills|licenses & certifications|featured|languages)$/i;

/** The section whose title this text is, in English; undefined where it is none. */
export function knownTitle({ nodeType, nodeValue }: Node): string | undefined {
  const title = nodeType === 3 ? titles.exec((nodeValue ?? '').trim())?.[1] : undefined;
  return title?.toLowerCase().replace('licenses & ', '');
}
