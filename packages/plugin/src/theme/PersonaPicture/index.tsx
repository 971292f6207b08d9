import { translate } from '@docusaurus/Translate';
import PersonaAccent from '@theme/PersonaAccent';
import { useUrls } from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useId } from 'react';
import styles from './styles.module.css';

type View = Exclude<Props['view'], { kind: 'problem' }>;

/** Matches the start of a link in a drawing. All values in the drawing are escaped, so the text cannot stand anywhere else. */
const LINK = /<a href="(\/[^"]*)"/g;

/** A drawing is one string that is made at build time. This does for its links the work of Docusaurus' own links. */
function useDrawingLinks(svg: string): string {
  const { toUrl } = useUrls();
  return svg.replace(LINK, (_, path: string) => `<a href="${toUrl(path)}"`);
}

/** Tells the picture from the table, which has the same caption. */
const toLabel = (caption: string): string =>
  translate({ id: 'theme.personas.picture.label', message: 'Picture: {caption}' }, { caption });

function Svg({
  caption,
  drawing,
}: {
  readonly caption: string;
  readonly drawing: NonNullable<View['drawing']>;
}) {
  const svg = useDrawingLinks(drawing.svg);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see the line above
    <section className={styles.scroller} tabIndex={0} aria-label={toLabel(caption)}>
      <div
        className={styles.drawing}
        style={{ '--persona-picture-width': `${drawing.width}px` } as CSSProperties}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build time from escaped values
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </section>
  );
}

/** Radio buttons that the picture's own style sheet reads with `:has()`. They need no script. */
function Choices({ choices }: Pick<View, 'choices'>): ReactNode {
  const name = useId();
  const toChoice = (value: string, text: string): ReactNode => (
    <label key={value} className={styles.choice}>
      <input
        type="radio"
        className="persona-picture__choice"
        name={name}
        value={value}
        defaultChecked={value === ''}
      />
      {text}
    </label>
  );
  return choices.map(({ title, items }, index) => (
    <div key={title ?? ''} className={styles.choices}>
      <fieldset>
        <legend>{title ?? translate({ id: 'theme.personas.picture.choice', message: 'Highlight' })}</legend>
        {index === 0 && toChoice('', translate({ id: 'theme.personas.picture.all', message: 'All' }))}
        {items.map((item) => toChoice(item.id, item.name))}
      </fieldset>
    </div>
  ));
}

/** A drawing in its frame, the choices for highlighting, and the same content as a table. A notice explains a missing drawing. */
export default function PersonaPicture({ view, open, className, children }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, drawing, notice, choices } = view;
  return (
    <figure className={clsx('persona-block persona-picture', styles.figure, className)}>
      <PersonaAccent className={styles.frame}>
        <figcaption className={styles.caption}>{caption}</figcaption>
        {notice && <p className={styles.notice}>{notice}</p>}
        {drawing && <Choices choices={choices} />}
        {drawing && <Svg caption={caption} drawing={drawing} />}
      </PersonaAccent>
      {children &&
        (drawing ? (
          <details className={styles.table} open={open}>
            <summary>
              {translate({ id: 'theme.personas.picture.table', message: 'The same as a table' })}
            </summary>
            {children}
          </details>
        ) : (
          <div className={styles.table}>{children}</div>
        ))}
    </figure>
  );
}
