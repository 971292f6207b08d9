import type { Props } from '@theme/PersonaAccent';
import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import './block.css';
import './styles.module.css';

/** The only place that handles a persona's colour. Everything inside the element uses `var(--persona-accent)`. */
export default function PersonaAccent({
  as: Element = 'div',
  accent,
  className,
  ...props
}: Props): ReactNode {
  const style = accent && {
    '--persona-accent-light': accent.light,
    '--persona-accent-dark': accent.dark,
  };
  return (
    <Element
      {...props}
      className={clsx('persona-accent', className)}
      style={style as CSSProperties | undefined}
    />
  );
}
