import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import type { Props } from '@theme/PersonaGaps';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain } from '@theme/PersonaWords';
import type { GapOption, GapView } from 'persona-registry';
import type { ReactNode } from 'react';
import { PersonaText } from './PersonaText';
import styles from './styles.module.css';

function toOptionName(option: GapOption['option']): string {
  switch (option) {
    case 'document':
      return translate({ id: 'theme.personas.gap.document', message: 'Write down' });
    case 'train':
      return translate({ id: 'theme.personas.gap.train', message: 'Train' });
    case 'recruit':
      return translate({ id: 'theme.personas.gap.recruit', message: 'Recruit' });
    case 'redesign':
      return translate({ id: 'theme.personas.gap.redesign', message: 'Redesign' });
  }
}

/** If a kind has more gaps than this, only the first gap shows its options unfolded. The reader then sees all gaps at a glance. */
const MAX_UNFOLDED = 3;

function Options({ options, folded }: { readonly options: readonly GapOption[]; readonly folded: boolean }) {
  const list = (
    <dl className={styles.options}>
      {options.map(({ option, text }) => (
        <div key={option}>
          <dt>{toOptionName(option)}</dt>
          <dd dir="auto">
            <PersonaText parts={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
  if (!folded) return list;
  return (
    <details className={styles.folded}>
      <summary>{joinPlain(options.map(({ option }) => toOptionName(option)))}</summary>
      {list}
    </details>
  );
}

function About({ gap: { about, context } }: { readonly gap: GapView }): ReactNode {
  return (
    <>
      <PersonaLinks links={[about]} />
      {context.length > 0 && (
        <div className={styles.context} dir="auto">
          <PersonaText parts={context} />
        </div>
      )}
    </>
  );
}

/** One kind of gap as a table: the subject of each gap, and the options for closing it. */
export default function PersonaGaps({ kind, untitled }: Props): ReactNode {
  const { title, column = '', why, count, gaps } = kind;
  const more = count - gaps.length;
  return (
    <PersonaDataTable
      className={`persona-gaps ${styles.gaps}`}
      caption={
        <>
          {!untitled && (
            <strong className={styles.title}>
              {title} ({count}){' '}
            </strong>
          )}
          {why}
          {more > 0 && (
            <>
              {' '}
              {translate(
                {
                  id: 'theme.personas.gap.more',
                  message:
                    'The first {shown} of {count} are here; a filter or "personas check" shows the others.',
                },
                { shown: gaps.length, count },
              )}
            </>
          )}
        </>
      }
      columns={[column, translate({ id: 'theme.personas.gap.options', message: 'What can be done' })]}
      groups={[
        {
          rows: gaps.map((gap, index) => ({
            key: `${gap.about.id} ${index}`,
            cells: [
              { content: <About gap={gap} /> },
              { content: <Options options={gap.options} folded={index > 0 && gaps.length > MAX_UNFOLDED} /> },
            ],
          })),
        },
      ]}
    />
  );
}
