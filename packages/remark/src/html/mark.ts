import type { Element } from 'hast';
import { h } from 'hastscript';
import { isSafeUrl } from 'persona-registry/text';

/** A picture or a monogram. Hidden from screen readers, because it adds nothing to the name. `block` begins the names of classes: `persona-card`. */
export function toMark({ image, monogram }: { image?: string; monogram: string }, block: string): Element {
  return image !== undefined && isSafeUrl(image)
    ? h('img', { className: [`${block}__image`], src: image, alt: '' })
    : h('span', { className: [`${block}__monogram`], ariaHidden: 'true' }, monogram);
}
