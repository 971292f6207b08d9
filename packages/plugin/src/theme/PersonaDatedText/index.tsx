import PersonaDate from '@theme/PersonaDate';
import type { Props } from '@theme/PersonaDatedText';
import { Fragment, type ReactNode } from 'react';

/** An ISO date that is no part of something longer, such as the number of a ticket. */
const DATES = /(?<![\w-])(\d{4}-\d{2}-\d{2})(?![\w-])/;

export default function PersonaDatedText({ text }: Props): ReactNode {
  // Texts and dates alternate, because the pattern has one group.
  return text.split(DATES).map((part, index) => {
    const key = `${index}`;
    return index % 2 === 1 ? <PersonaDate key={key} date={part} /> : <Fragment key={key}>{part}</Fragment>;
  });
}
