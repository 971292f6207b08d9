import PersonaLinks from '@theme/PersonaLinks';
import type { TextPart } from 'persona-registry';
import { Fragment, type ReactNode } from 'react';

interface Props {
  /** Words and links in order. */
  readonly parts: readonly TextPart[];
}

export function PersonaText({ parts }: Props): ReactNode {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
    <Fragment key={index}>{typeof part === 'string' ? part : <PersonaLinks links={[part]} />}</Fragment>
  ));
}
