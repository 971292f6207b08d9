import DocPaginator from '@theme/DocPaginator';
import EditMetaRow from '@theme/EditMetaRow';
import type { PageNavigation, PageNeighbour } from 'persona-registry';
import type { ReactNode } from 'react';

interface Props {
  readonly navigation: PageNavigation;
}

const toItem = (page: PageNeighbour | undefined) => page && { title: page.name, permalink: page.href };

/** The link to the data, the last update, and the pages before and after this one, all as docs have them. */
export function PageFooter({ navigation }: Props): ReactNode {
  const { previous, next, editUrl, lastUpdatedAt, lastUpdatedBy } = navigation;
  return (
    <>
      {(editUrl || lastUpdatedAt || lastUpdatedBy) && (
        <footer className="docusaurus-mt-lg">
          <EditMetaRow
            className="margin-top--sm"
            editUrl={editUrl}
            lastUpdatedAt={lastUpdatedAt}
            lastUpdatedBy={lastUpdatedBy}
          />
        </footer>
      )}
      {(previous || next) && (
        <DocPaginator className="docusaurus-mt-lg" previous={toItem(previous)} next={toItem(next)} />
      )}
    </>
  );
}
