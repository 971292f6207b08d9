import { translate } from '@docusaurus/Translate';
import PersonaAccent from '@theme/PersonaAccent';
import { useUrls } from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useId } from 'react';
import styles from './styles.module.css';

type View = Exclude<Props['view'], { kind: 'problem' }>;

/** Where links of a drawing begin: every value in it is escaped, so that this can stand nowhere else. */
const LINK = /<a href="(\/[^"]*)"/g;

/** The drawing is one string, made at build time, and so are its links: what Docusaurus' own links would do for them is done here. */
function useDrawingLinks(svg: string): string {
  const { toUrl } = useUrls();
  return svg.replace(LINK, (_, path: string) => `<a href="${toUrl(path)}"`);
}

/** Apart from the table, which has the same caption. */
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
    // What scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as said
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

/** A choice that the picture's own style sheet reads (`:has()`): no script. */
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

/** A drawing in its frame, who can be highlighted in it, and the same as a table; without a drawing, why there is none, and the table. */
export default function PersonaPicture({ view, open, className, children }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, drawing, notice, choices } = view;
  return (
    <figure className={clsx('persona-picture', styles.figure, className)}>
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
