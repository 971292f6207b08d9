import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaText';
import { Fragment, type ReactNode } from 'react';

export default function PersonaText({ parts }: Props): ReactNode {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
    <Fragment key={index}>{typeof part === 'string' ? part : <PersonaLinks links={[part]} />}</Fragment>
  ));
}
