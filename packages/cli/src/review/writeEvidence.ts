import { toCsv } from 'persona-registry/csv';
import { EVIDENCE_TITLES, type RecordedReviewFile, toEvidenceRows } from './reviewTable.js';

export const EVIDENCE_FORMATS = ['csv', 'json', 'xlsx', 'html'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

/** The evidence of reviews as a file. No cell is run as a formula. */
export async function writeEvidence(
  reviews: readonly RecordedReviewFile[],
  format: EvidenceFormat,
): Promise<string | Uint8Array> {
  if (format === 'json') {
    return `${JSON.stringify({ version: 1, reviews: reviews.map(({ file, review, record }) => ({ file, ...review, ...(record && { record }) })) }, null, 2)}\n`;
  }
  if (format === 'html') return (await import('./toEvidencePage.js')).toEvidencePage(reviews);
  const rows = toEvidenceRows(reviews);
  if (format === 'csv') return toCsv([EVIDENCE_TITLES, ...rows]);
  const [{ writeXlsx }, { FONT, toSheet, toText }] = await Promise.all([
    import('hucre/xlsx'),
    import('../export/xlsx/toSheet.js'),
  ]);
  return writeXlsx({
    sheets: [
      toSheet(
        'Reviews',
        EVIDENCE_TITLES,
        rows.map((row) => row.map(toText)),
        2,
      ),
    ],
    defaultFont: FONT,
    properties: { title: 'Access reviews' },
  });
}
