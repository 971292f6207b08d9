import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Elements that stay on the line of the text around them. */
const INLINE = /^<\/?(a|b|code|em|span|strong|time)\b/;

/** Removes the generated class names of CSS modules, which start with an underscore here. */
const withoutModules = (html: string): string =>
  html.replace(/ class="([^"]*)"/g, (_, names: string) => {
    const stable = names.split(' ').filter((name) => name !== '' && !name.startsWith('_'));
    return stable.length > 0 ? ` class="${stable.join(' ')}"` : '';
  });

/** Renders a component as the server does, with one indented line per block element, so that a change is easy to read. */
export function toHtml(element: ReactElement): string {
  const tokens = withoutModules(renderToStaticMarkup(element)).match(/<[^>]+>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  let line = '';
  const flush = () => {
    if (line.trim() !== '') {
      lines.push('  '.repeat(depth) + line.trim());
    }
    line = '';
  };
  for (const token of tokens) {
    if (!token.startsWith('<') || INLINE.test(token)) {
      line += token;
    } else if (token.startsWith('</')) {
      flush();
      depth -= 1;
      lines.push('  '.repeat(depth) + token);
    } else {
      flush();
      lines.push('  '.repeat(depth) + token);
      depth += /^<(img|br|input|link|meta)\b/.test(token) ? 0 : 1;
    }
  }
  flush();
  return `${lines.join('\n')}\n`;
}
