import { LABEL, TITLE } from './textStyles.js';

const color = (name: string, fallback: string): string => `var(--persona-picture-${name},${fallback})`;
const SURFACE = color('surface', '#fff');
const LINE = color('line', '#767c85');
const QUIET = color('quiet', '#565c66');
const GAP = color('gap', '#8a4b00');
const ACCENT = `var(--persona-color,var(--persona-light,${QUIET}))`;

/** Makes a CSS rule. `_` in the selector stands for the common prefix of the class names. */
const rule = (selector: string, ...declarations: readonly string[]): string =>
  `${selector.replaceAll('_', 'persona-picture__')}{${declarations.join(';')}}`;

/**
 * The style of a picture. It is part of the picture, so that the picture is readable everywhere, with text of the sizes that its boxes were
 * measured for. A site sets the colours (`--persona-picture-surface`, `-box`, `-line`, `-frame`, `-text`, `-quiet`, `-link`, `-gap`; and
 * `--persona-color` for a persona, from its `--persona-light` and `--persona-dark`).
 */
export const PICTURE_STYLE = [
  // A picture is drawn from left to right. A right-to-left page mirrors it, and turns each text back at its anchor. The direction of a text
  // follows its first letter.
  rule('._svg', 'direction:ltr', `fill:${color('text', '#1c1e21')}`),
  // There is a space between two lines, which would move the first line.
  rule('._svg text', 'unicode-bidi:plaintext', 'font-size:0'),
  rule('._svg tspan', `font-size:${LABEL.size}px`),
  rule('[dir=rtl] ._svg,[dir=rtl] ._svg text', 'transform:scaleX(-1)'),
  rule('[dir=rtl] ._svg text', 'transform-origin:var(--x) 0'),
  rule('[dir=rtl] ._svg text:not([text-anchor])', 'text-anchor:end'),
  rule('._title', 'font-weight:600'),
  rule('._title tspan', `font-size:${TITLE.size}px`),
  rule('._quiet', `fill:${QUIET}`),
  rule('._gap', `fill:${GAP}`, 'font-weight:600'),
  rule('._box', `fill:${color('box', '#f5f6f7')}`, `stroke:${LINE}`),
  rule('._box-gap,._key-gap', 'fill:none', `stroke:${GAP}`, 'stroke-dasharray:5 4'),
  rule('._key-gap', 'stroke-dasharray:3 2'),
  rule('._frame', 'fill:none', `stroke:${color('frame', '#dadde1')}`),
  rule('._plate', `fill:${SURFACE}`),
  rule('._flow,._return', 'fill:none', `stroke:${LINE}`, 'stroke-width:1.2'),
  rule('._head', `fill:${LINE}`, 'stroke:none'),
  rule('._chip', `fill:${SURFACE}`, `stroke:${ACCENT}`, 'stroke-width:1.3'),
  rule('._mark', `fill:${ACCENT}`),
  rule('._key', `fill:${QUIET}`),
  rule('a ._service', `fill:${color('link', '#2460c4')}`),
  rule('._svg a:is(:hover,:focus-visible) tspan', 'text-decoration:underline'),
  rule('._svg a:focus-visible', `outline:2px solid ${color('link', '#2460c4')}`, 'outline-offset:2px'),
  // A persona or counterpart is chosen beside the picture (highlight.ts).
  rule(':where(.persona-picture:has(._choice:checked:not([value=""]))) ._node', 'opacity:.4'),
  rule(':where(.persona-picture:has(._choice:checked:not([value=""]))) ._persona', 'opacity:.5'),
  rule(':where(.persona-picture:has(._choice:checked:not([value=""]))) ._flow[data-works]', 'opacity:.15'),
].join('');

/** What trees need besides. */
export const TREE_STYLE = [
  rule('._name', 'font-weight:600'),
  rule('._name tspan', `font-size:${TITLE.size}px`),
  rule('a ._name', `fill:${color('link', '#2460c4')}`),
  rule('._part', `fill:${SURFACE}`),
  rule('._here', `stroke:${color('link', '#2460c4')}`, 'stroke-width:2'),
].join('');
