/** One blank inside a line. Markdown accepts only the first two. Browsers and word processors insert the others, which are invisible. */
export const GAP = '[ \\t\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF]';

const BLANK = new RegExp(`^${GAP}$`);

/** Whether a character is a blank of any kind. */
export const isGap = (character: string): boolean => BLANK.test(character);

/** Returns the name of a gap: `space`, `no-break space (U+00A0)`. The name is that of the first unusual blank in it. */
export function nameGap(gap: string): string {
  const unusual = /[^ \t]/.exec(gap)?.[0];
  if (unusual === undefined) return 'space';
  const point = `U+${unusual.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (unusual === '\u00A0' || unusual === '\u202F') return `no-break space (${point})`;
  return /\s/.test(unusual) && unusual !== '\uFEFF'
    ? `unusual space (${point})`
    : `zero-width character (${point})`;
}
