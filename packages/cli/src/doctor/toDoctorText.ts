import type { DoctorFacts, HandbookFacts, SiteFacts } from './doctorFacts.js';

type Row = readonly [label: string, value: string];

/** The facts as a text for an issue. */
export function toDoctorText({ versions, site, handbooks, advice }: DoctorFacts): string {
  const parts = [
    toPart('Versions', versions),
    toPart('Site', toSiteRows(site)),
    ...handbooks.map((handbook, index) =>
      toPart(handbooks.length > 1 ? `Handbook ${index + 1}` : 'Handbook', toHandbookRows(handbook)),
    ),
    ...(advice.length > 0 ? [`Advice\n${advice.map((sentence) => `  ${sentence}\n`).join('')}`] : []),
  ];
  return parts.join('\n');
}

const LABEL_WIDTH = 28;

const toPart = (title: string, rows: readonly Row[]): string =>
  `${title}\n${rows.map(([label, value]) => `  ${label.padEnd(LABEL_WIDTH)}${value}\n`).join('')}`;

function toSiteRows(site: SiteFacts | undefined): Row[] {
  if (site === undefined) return [['configuration', 'none here or above']];
  if (site.loaded === undefined) return [['configuration', `${site.configFile}, could not be loaded`]];
  const { bundler, contents, locales, remark } = site.loaded;
  return [
    ['configuration', site.configFile],
    ['bundler', bundler],
    ['content plugins', toCounts(contents)],
    ['locales', String(locales)],
    ['remark plugin', remark],
  ];
}

const toHandbookRows = ({ options, data, documents, entities, findings }: HandbookFacts): Row[] => [
  ['options', options.join(', ') || 'defaults'],
  ['data', data],
  ['documents', documents],
  ['entities', toCounts(entities)],
  ['findings', toCounts(findings)],
];

const toCounts = (counts: readonly (readonly [label: string, count: number])[]): string =>
  counts.map(([label, count]) => `${label} ${count}`).join(', ') || 'none';
