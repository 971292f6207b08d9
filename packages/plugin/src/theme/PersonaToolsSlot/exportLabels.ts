import { translate } from '@docusaurus/Translate';
import type { ExportName } from '@theme/PersonaToolsSlot';

/** What the buttons that export a table are called, in their order. */
export const EXPORT_LABELS: Record<ExportName, () => string> = {
  copy: () => translate({ id: 'theme.personas.tools.copy', message: 'Copy as Markdown' }),
  csv: () => translate({ id: 'theme.personas.tools.csv', message: 'Download CSV' }),
};
