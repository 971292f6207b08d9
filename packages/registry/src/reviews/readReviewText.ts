// yaml finds keys that stand there twice.

import { parseDocument } from 'yaml';
import { isRecord } from '../lookup/isRecord.js';
import {
  type AccessReview,
  DECISIONS,
  type Decision,
  type ReviewedAccess,
  type ReviewLine,
} from '../model/accessReview.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { isDate } from '../values/formats.js';
import { hashPopulation } from './hashPopulation.js';

/** Reads a review. An edited population, a decision that is none, and what is not a review are errors. */
export function readReviewText(file: string, text: string): Outcome<AccessReview> {
  const fail = (code: string, message: string, hint: string): Outcome<AccessReview> => ({
    diagnostics: [toProblem(code, message, hint, file)],
  });
  const parsed = parse(text);
  if (parsed instanceof Error) {
    const [reason = ''] = parsed.message.split('\n', 1);
    return fail(
      'not-yaml',
      `The review cannot be read: ${reason.replace(/:$/, '')}`,
      'Mend the file, or take it from Git again.',
    );
  }
  const { value } = parsed;
  if (!isRecord(value) || !isHead(value) || !Array.isArray(value.lines)) {
    return fail(
      'not-a-review',
      'The file is not an access review.',
      'A review begins with `personas review start`.',
    );
  }
  const { service, started, due, reviewers, commit, population, asked = '' } = value;
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
  const review: AccessReview = {
    service,
    started,
    due,
    reviewers,
    ...(commit !== undefined && { commit }),
    population,
    asked,
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

/** An alias that leads nowhere, and aliases that multiply, are found by `toJS`, which throws. */
function parse(text: string): { value: unknown } | Error {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return error;
  try {
    return { value: document.toJS() };
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  }
}

interface Head {
  service: string;
  started: string;
  due: string;
  reviewers: string[];
  commit?: string;
  population: string;
  asked?: string;
}

const isHead = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Head =>
  [value.service, value.started, value.due, value.population].every((one) => typeof one === 'string') &&
  Array.isArray(value.reviewers) &&
  value.reviewers.every((one) => typeof one === 'string') &&
  [value.commit, value.asked].every((one) => one === undefined || typeof one === 'string');

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

const toProblem = (code: string, message: string, hint: string, file: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  place: { file },
});
