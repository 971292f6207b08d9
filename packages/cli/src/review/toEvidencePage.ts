import { DECISIONS, DETAIL_FIELDS, type ReviewLine } from 'persona-registry/formats';
import type { RecordedReviewFile } from './reviewTable.js';

const STYLE = `
body { font: 10pt/1.4 system-ui, sans-serif; margin: 1.5cm; color: #111; background: #fff; }
h1 { font-size: 16pt; margin: 0 0 .4em; }
section + section { break-before: page; margin-top: 3em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0 0 1em; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { border: 1px solid #999; padding: .25em .4em; text-align: start; vertical-align: top; overflow-wrap: break-word; }
td.text { overflow-wrap: anywhere; min-width: 8em; }
th { background: #eee; } td.remove, td.change, td.open { font-weight: bold; }
small { color: #555; }
@page { size: A4 landscape; margin: 1.2cm; }
@media print { body { margin: 0; } }
`;

const COLUMNS = ['Persona', 'People', 'Environment', 'Access', 'Terms', 'Decision', 'By', 'On', 'Reason'];

/** The evidence of reviews as a page to print: no script, and nothing from elsewhere. */
export function toEvidencePage(reviews: readonly RecordedReviewFile[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Access reviews</title>
<style>${STYLE}</style>
</head>
<body>
${reviews.map(toSection).join('\n')}
</body>
</html>
`;
}

function toSection({ file, review, record }: RecordedReviewFile): string {
  const { service, started, due, reviewers, commit, population, lines } = review;
  const counts = DECISIONS.map((decision) => {
    const count = lines.filter((line) => line.decision === decision).length;
    return count === 0 ? '' : `${decision}: ${count}`;
  }).filter((text) => text !== '');
  const open = lines.filter(({ decision }) => decision === undefined).length;
  const facts: [string, string][] = [
    ['Service', service],
    ['Began on', started],
    ['Due', due],
    ['Reviewers', reviewers.join(', ') || 'nobody was named'],
    ['Decisions', [...counts, ...(open === 0 ? [] : [`not decided: ${open}`])].join(', ')],
    ['Access as in commit', commit ?? 'no commit'],
    ['Hash of the access', population],
    ['File', file],
    ['Decisions in commit', record?.commit ?? 'not committed'],
    ...(record === undefined
      ? []
      : [
          ['Author, as Git says', record.author] as [string, string],
          ['Committed on', record.date] as [string, string],
          ['Signature, as Git says', record.signature] as [string, string],
        ]),
  ];
  return `<section>
<h1>Access review: ${escapeHtml(service)}, ${escapeHtml(started)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
<table>
<thead><tr>${COLUMNS.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${lines.map(toRow).join('\n')}
</tbody>
</table>
</section>`;
}

function toRow({ access, decision, by = '', on = '', why = '' }: ReviewLine): string {
  const of = (field: string) => [access[field] ?? ''].flat().join(', ');
  const what =
    access.state === 'granted' ? `${of('role')} (${of('level')}, ${of('assignment')})` : of('state');
  const others = [...DETAIL_FIELDS, 'exceptions']
    .map((field) => (of(field) === '' ? '' : `${TERMS[field] ?? field} ${of(field)}`))
    .filter((text) => text !== '');
  const toCell = (text: string, kind = '') => `<td${kind && ` class="${kind}"`}>${escapeHtml(text)}</td>`;
  const cells = [
    toCell(of('persona')),
    toCell(of('people'), 'text'),
    toCell(of('environment')),
    toCell(what, 'text'),
    toCell(others.join('; '), 'text'),
    toCell(decision ?? 'not decided', decision ?? 'open'),
    toCell(by),
    toCell(on),
    toCell(why, 'text'),
  ];
  return `<tr>${cells.join('')}</tr>`;
}

const TERMS: Readonly<Record<string, string>> = {
  inheritedFrom: 'inherited from',
  sameAs: 'same as',
  exceptions: 'accepted findings:',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
