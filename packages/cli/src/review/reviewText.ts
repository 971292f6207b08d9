// yaml writes and reads YAML, and finds keys that stand there twice.

import { type Diagnostic, isDate, type Outcome } from 'persona-registry';
import { isRecord } from 'persona-registry/text';
import { Document, isMap, parseDocument, visit } from 'yaml';
import { toProblem } from '../export/toProblem.js';
import { DECISIONS, type Decision, type Review, type ReviewedAccess, type ReviewLine } from './review.js';
import { hashPopulation } from './toPopulation.js';

const HEAD = ` Access review. Write a decision into each line: ${DECISIONS.join(', ')}.
 by: who decided (a persona, team or person), on: the day, why: the reason.
 The rest was frozen when the review began: a hash shows whether somebody has edited it.`;

/** A review as a file in which reviewers write. */
export function toReviewText({ lines, ...head }: Review): string {
  const document = new Document({
    ...head,
    lines: lines.map(({ access, decision = null, by = null, on = null, why = null }) => ({
      access,
      decision,
      by,
      on,
      why,
    })),
  });
  document.commentBefore = HEAD;
  visit(document, {
    Pair(_, pair) {
      if (isMap(pair.value) && String(pair.key) === 'access') pair.value.flow = true;
    },
    Seq(key, list, path) {
      // Lists of texts stand in one line.
      if (list.items.length === 0 || path.length > 2 || String(key) === 'reviewers')
        list.flow = list.items.every((item) => !isMap(item));
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: true });
}

/** Reads a review. An edited population, a decision that is none, and what is not a review are errors. */
export function readReviewText(file: string, text: string): Outcome<Review> {
  const fail = (code: string, message: string, hint: string): Outcome<Review> => ({
    diagnostics: [toProblem(code, message, hint, file)],
  });
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    return fail(
      'not-yaml',
      `The review cannot be read: ${error.message.split('\n', 1)[0]}`,
      'Mend the file, or take it from Git again.',
    );
  }
  const value: unknown = document.toJS();
  if (!isRecord(value) || !isHead(value) || !Array.isArray(value.lines)) {
    return fail(
      'not-a-review',
      'The file is not an access review.',
      'A review begins with `personas review start`.',
    );
  }
  const { service, started, due, reviewers, commit, population } = value;
  const noDate = [started, due].find((date) => !isDate(date));
  if (noDate !== undefined) {
    return fail('invalid-date', `"${noDate}" is no date.`, 'Write `started` and `due` as 2026-11-24.');
  }
  const diagnostics: Diagnostic[] = [];
  const lines = value.lines.flatMap((line: unknown, at): ReviewLine[] => {
    const read = readLine(line);
    if (typeof read !== 'string') return [read];
    diagnostics.push(
      toProblem(
        'invalid-decision',
        `Line ${at + 1}: ${read}`,
        `Decisions are ${DECISIONS.join(', ')}; \`on\` is a date such as 2026-11-24.`,
        file,
      ),
    );
    return [];
  });
  if (diagnostics.length > 0) return { diagnostics };
  const review: Review = {
    service,
    started,
    due,
    reviewers,
    ...(commit !== undefined && { commit }),
    population,
    lines,
  };
  if (hashPopulation(review) !== population) {
    return fail(
      'population-edited',
      'Service, day, commit or accesses of the review were edited after it began.',
      'Take the file from Git again, and write decisions only. A new review has the access of today.',
    );
  }
  return { value: review, diagnostics: [] };
}

interface Head {
  service: string;
  started: string;
  due: string;
  reviewers: string[];
  commit?: string;
  population: string;
}

const isHead = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Head =>
  [value.service, value.started, value.due, value.population].every((one) => typeof one === 'string') &&
  Array.isArray(value.reviewers) &&
  value.reviewers.every((one) => typeof one === 'string') &&
  (value.commit === undefined || typeof value.commit === 'string');

function readLine(line: unknown): ReviewLine | string {
  if (!isRecord(line) || !isAccess(line.access)) return 'it has no access.';
  const { access } = line;
  const [decision, by, on, why] = [line.decision, line.by, line.on, line.why].map((one) =>
    one === null || one === undefined || one === '' ? undefined : String(one).trim(),
  );
  if (decision !== undefined && !isDecision(decision)) return `"${decision}" is no decision.`;
  if (on !== undefined && !isDate(on)) return `"${on}" is no date.`;
  return {
    access,
    ...(decision !== undefined && { decision }),
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(why !== undefined && { why }),
  };
}

const isDecision = (text: string): text is Decision => (DECISIONS as readonly string[]).includes(text);

const isAccess = (value: unknown): value is ReviewedAccess =>
  isRecord(value) &&
  typeof value.persona === 'string' &&
  Object.values(value).every(
    (one) => typeof one === 'string' || (Array.isArray(one) && one.every((item) => typeof item === 'string')),
  );
