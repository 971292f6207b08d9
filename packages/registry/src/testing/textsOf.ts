/** What is no text: ids, addresses, looks and pictures; codes, which have words; dates, which are written as readers write them. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  ...['severity', 'result'],
  // Cells name the identity of their environment.
  'names',
  ...[
    'id',
    'href',
    'url',
    'requestUrl',
    'anchor',
    // An anchor of pages.
    'section',
    'json',
    'monogram',
    'image',
    'accent',
    'drawing',
    'choices',
  ],
  ...[
    'kind',
    'variant',
    'personaKind',
    'state',
    'tier',
    'level',
    'planes',
    'assignment',
    'loop',
    'what',
    'rule',
  ],
  ...[
    'categories',
    'field',
    'option',
    'rowHeader',
    'list',
    'staffing',
    'terms',
    'counterparts',
    'environment',
  ],
  ...['date', 'from', 'to', 'until', 'asOf', 'reviewed', 'nextReview', 'vacantSince', 'undocumentedAt'],
]);

/** All texts of a view that a reader sees, with their paths. A table without rows has no caption. */
export function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_TEXT.has(key) || (key === 'caption' && 'empty' in value)
      ? []
      : textsOf(item, path === '' ? key : `${path}.${key}`),
  );
}
