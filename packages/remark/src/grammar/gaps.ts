/** One blank within a line. Markdown knows two of them, and a browser or a word processor puts in the others, which nobody sees. */
export const GAP = '[ \\t\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF]';

const BLANK = new RegExp(`^${GAP}$`);

/** Whether a text begins or ends with a blank of any kind. */
export const isGap = (character: string): boolean => BLANK.test(character);

/** What a gap is called: `space`, `no-break space (U+00A0)`. The first unusual blank in it names it. */
export function nameGap(gap: string): string {
  const unusual = /[^ \t]/.exec(gap)?.[0];
  if (unusual === undefined) return 'space';
  const point = `U+${unusual.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (unusual === '\u00A0' || unusual === '\u202F') return `no-break space (${point})`;
  return /\s/.test(unusual) && unusual !== '\uFEFF'
    ? `unusual space (${point})`
    : `character without width (${point})`;
}
