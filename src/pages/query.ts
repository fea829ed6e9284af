/**
 * The names and values of an address's query, in their order. A script in a page can read the page's
 * `URLSearchParams` in Firefox but not iterate over it (bug 1023984, seen in 153); `forEach` works.
 */
export function queryOf(url: URL): [name: string, value: string][] {
  const fields: [string, string][] = [];
  url.searchParams.forEach((value, name) => {
    fields.push([name, value]);
  });
  return fields;
}
