import { translate } from '@docusaurus/Translate';
import PersonaAccent from '@theme/PersonaAccent';
import { useUrls } from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
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
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see the line above
    <section className={styles.scroller} tabIndex={0} aria-label={toLabel(caption)}>
      <Part drawing={drawing} className={drawing.narrow && styles.broad} />
      {drawing.narrow && <Part drawing={drawing.narrow} className={styles.narrow} />}
    </section>
  );
}

function Part({
  drawing,
  className,
}: {
  readonly drawing: NonNullable<View['drawing']>;
  readonly className?: string | undefined;
}) {
  const svg = useDrawingLinks(drawing.svg);
  // React 19 writes the drawing again for every new object, even if its text is the same.
  const content = useMemo(() => ({ __html: svg }), [svg]);
  return (
    <div
      className={clsx(styles.drawing, className)}
      style={{ '--persona-picture-width': `${drawing.width}px` } as CSSProperties}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build time from escaped values
      dangerouslySetInnerHTML={content}
    />
  );
}

/** More choices than this stand in a list that opens, so that the picture is in sight. */
const MOST_BUTTONS = 8;

/** The choices as a list that opens. The picture's own style sheet reads its chosen entry as it reads radio buttons. */
function ChoiceSelect({ choices }: Pick<View, 'choices'>): ReactNode {
  const toOption = (value: string, text: string): ReactNode => (
    <option key={value} className="persona-picture__choice" value={value}>
      {text}
    </option>
  );
  return (
    <div className={styles.choices}>
      <label className={styles.select}>
        {translate({ id: 'theme.personas.picture.choice', message: 'Highlight' })}
        <select defaultValue="">
          {toOption('', translate({ id: 'theme.personas.picture.all', message: 'All' }))}
          {choices.map(({ title, items }) =>
            title === undefined ? (
              items.map(({ id, name }) => toOption(id, name))
            ) : (
              <optgroup key={title} label={title}>
                {items.map(({ id, name }) => toOption(id, name))}
              </optgroup>
            ),
          )}
        </select>
      </label>
    </div>
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

const isLong = (choices: View['choices']): boolean =>
  choices.reduce((sum, { items }) => sum + items.length, 0) > MOST_BUTTONS;

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
        {drawing && (isLong(choices) ? <ChoiceSelect choices={choices} /> : <Choices choices={choices} />)}
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
