import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaCategories';
import { joinPlain } from '@theme/PersonaWords';
import type { ReactNode } from 'react';

const NAMES: Record<Props['categories'][number], () => string> = {
  discriminative: () =>
    translate({ id: 'theme.personas.category.discriminative', message: 'Discriminative AI' }),
  generative: () => translate({ id: 'theme.personas.category.generative', message: 'Generative AI' }),
};

export default function PersonaCategories({ categories }: Props): ReactNode {
  return joinPlain(categories.map((category) => NAMES[category]()));
}
