import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaCategories';
import type { ReactNode } from 'react';

export default function PersonaCategories({ categories }: Props): ReactNode {
  return categories
    .map((category) =>
      category === 'generative'
        ? translate({ id: 'theme.personas.category.generative', message: 'Generative AI' })
        : translate({ id: 'theme.personas.category.discriminative', message: 'Discriminative AI' }),
    )
    .join(', ');
}
