/** Returns the values of an attribute, with quotes or (in minified HTML) without. Looks only in tags, not in HTML that is shown as code. */
export function htmlAttributes(html: string, name: string): string[] {
  const pattern = new RegExp(`(?<=<[a-z][^<>]*)\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
  return [...html.matchAll(pattern)].map(([, doubleQuoted, singleQuoted, unquoted]) =>
    (doubleQuoted ?? singleQuoted ?? unquoted ?? '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
  );
}
