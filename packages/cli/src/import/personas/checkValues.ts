import { type Diagnostic, type PersonaKind, validateSource } from 'persona-registry';
import { fold, labelsOf, quote } from 'persona-registry/text';
import { toNote } from '../toNote.js';
import type { Fields, Statement } from './statement.js';

/** Fields that cannot have any text. */
const STRICT_FIELDS = [
  'kind',
  'category',
  'image',
  'requestUrl',
  'until',
] as const satisfies (keyof Fields)[];

/** Words that people write for kinds and categories. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    person: ['human', 'human user', 'people', 'user', 'employee'],
    agent: ['AI agent', 'bot', 'unattended agent', 'autonomous agent', 'service account'],
    either: ['both', 'person or agent', 'human or agent', 'person and agent'],
  } satisfies Record<PersonaKind, string[]>)
    .flatMap(([kind, words]) => [kind, ...words].map((word) => [`kind ${fold(word)}`, kind]))
    .concat(
      ['discriminative', 'generative'].flatMap((word) => [
        [`category ${fold(word)}`, word],
        [`category ${fold(`${word} AI`)}`, word],
      ]),
      [
        [`category ${fold('GenAI')}`, 'generative'],
        [`category ${fold('Gen AI')}`, 'generative'],
      ],
    ),
);

/** Leaves out values that their fields cannot have, and reports them. Each value is checked once. */
export function checkValues(statements: readonly Statement[]): {
  statements: Statement[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const results = new Map<string, string | undefined>();
  const checked = statements.map((statement) => {
    if (!STRICT_FIELDS.some((field) => statement.fields[field] !== undefined)) return statement;
    const fields: Fields = { ...statement.fields };
    for (const field of STRICT_FIELDS) {
      const value = fields[field];
      if (value === undefined) continue;
      const good = (typeof value === 'string' ? [value] : value).flatMap((one) => {
        const word = WORDS[`${field} ${fold(one)}`] ?? one;
        const key = `${field} ${word}`;
        if (!results.has(key)) results.set(key, findProblem(field, word));
        const problem = results.get(key);
        const { file, line } = statement;
        const message = `${labelsOf(field)[0]}: ${quote(one)}`;
        if (problem !== undefined)
          diagnostics.push(toNote('left-out', 'warning', `${message} was left out. ${problem}`, file, line));
        else if (word !== one && fold(word) !== fold(one))
          diagnostics.push(toNote('folded', 'info', `${message} was taken as ${quote(word)}.`, file, line));
        return problem === undefined ? [word] : [];
      });
      const [first] = good;
      if (first === undefined) delete fields[field];
      else if (field === 'category') fields.category = good;
      else fields[field] = first;
    }
    return { ...statement, fields };
  });
  return { statements: checked, diagnostics };
}

function findProblem(field: keyof Fields, value: string): string | undefined {
  const text = JSON.stringify({ personas: { P: { name: 'P', [field]: value } } });
  const [problem] = validateSource({ file: '', text, format: 'json' }).diagnostics;
  if (problem === undefined) return undefined;
  const valid = problem.valid === undefined ? '' : ` Valid: ${problem.valid.join(', ')}.`;
  return `${problem.message}${valid}`;
}
