import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaTools';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Columns } from './Columns';
import { Filters } from './Filters';
import { Status } from './Status';
import styles from './styles.module.css';
import { ToolBar } from './ToolBar';
import { WINDOW } from './useLimit';
import { useToolParts } from './useToolParts';

/** Search, facets, columns and counts for a table or a gallery. */
export default function PersonaTools(props: Props): ReactNode {
  const parts = useToolParts(props);
  const { root, panel, onKeyDown, rest, showMore } = parts;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only what bubbles up from the controls inside
    <div ref={root} className={styles.tools} onKeyDown={onKeyDown}>
      <ToolBar {...parts} />
      {panel === 'filters' && <Filters {...parts} />}
      {panel === 'columns' && <Columns {...parts} />}
      <Status {...parts} />
      {rest > 0 &&
        createPortal(
          <button type="button" className={clsx(styles.button, styles.more)} onClick={showMore}>
            {translate(
              { id: 'theme.personas.tools.more', message: 'Show {count} more of {rest}' },
              { count: Math.min(WINDOW, rest), rest },
            )}
          </button>,
          props.foot,
        )}
    </div>
  );
}
