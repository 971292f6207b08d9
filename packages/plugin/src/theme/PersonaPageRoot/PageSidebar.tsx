import ExpandButton from '@theme/DocRoot/Layout/Sidebar/ExpandButton';
import DocSidebar from '@theme/DocSidebar';
import clsx from 'clsx';
import type { SidebarItem } from 'persona-registry';
import { type ReactNode, useState } from 'react';
import { findActivePath } from './findActivePath';
import styles from './styles.module.css';

interface Props {
  readonly items: SidebarItem[];
  /** Address of the page, with base URL. */
  readonly pathname: string;
}

/** Docusaurus' own sidebar, beside the page, and on phones in the menu of the navbar. */
export function PageSidebar({ items, pathname }: Props): ReactNode {
  const [isHidden, setHidden] = useState(false);
  return (
    <aside className={clsx('theme-doc-sidebar-container', styles.sidebar, isHidden && styles.hidden)}>
      <div className={styles.viewport}>
        <DocSidebar
          sidebar={items}
          path={findActivePath(items, pathname)}
          isHidden={isHidden}
          onCollapse={() => setHidden(true)}
        />
        {isHidden && <ExpandButton toggleSidebar={() => setHidden(false)} />}
      </div>
    </aside>
  );
}
