/** Values of an attribute, quoted or (minified) not. In a tag: what code shows of HTML is text. */
export function htmlAttributes(html: string, name: string): string[] {
  const pattern = new RegExp(`(?<=<[a-z][^<>]*)\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
  return [...html.matchAll(pattern)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
  );
}
