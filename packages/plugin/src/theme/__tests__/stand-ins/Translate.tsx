import { Fragment, type ReactNode } from 'react';

interface Message {
  id: string;
  message: string;
}

const fill = (message: string, values: Record<string, ReactNode> = {}): ReactNode[] =>
  message
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? (values[part.slice(1, -1)] ?? part) : part))
    .filter((part) => part !== '');

/** Gives the default messages, with values filled in as Docusaurus does. */
export const translate = ({ message }: Message, values?: Record<string, string | number>): string =>
  fill(message, values).join('');

export default function Translate({
  children,
  values,
}: {
  id: string;
  children: string;
  values?: Record<string, ReactNode>;
}): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed message
  return fill(children, values).map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
