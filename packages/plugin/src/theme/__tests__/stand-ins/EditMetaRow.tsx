import type { ReactNode } from 'react';

/** Docusaurus' row with the link to the source and the last update. */
export default function EditMetaRow({
  editUrl,
  lastUpdatedBy,
}: {
  editUrl?: string;
  lastUpdatedBy?: string;
}): ReactNode {
  return (
    <div>
      {editUrl && <a href={editUrl}>Edit this page</a>}
      {lastUpdatedBy}
    </div>
  );
}
