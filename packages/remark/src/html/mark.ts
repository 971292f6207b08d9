import type { Element } from 'hast';
import { h } from 'hastscript';
import { isSafeUrl } from 'persona-registry/text';

/**
 * A picture, or a monogram if there is one. Hidden from screen readers, because it adds nothing to the name. `block` begins the names of classes:
 * `persona-card`.
 */
export function toMark(
  { image, monogram }: { image?: string; monogram?: string },
  block: string,
): Element | undefined {
  if (image !== undefined && isSafeUrl(image))
    return h('img', { className: [`${block}__image`], src: image, alt: '' });
  return monogram === undefined
    ? undefined
    : h('span', { className: [`${block}__monogram`], ariaHidden: 'true' }, monogram);
}
