import { MATRIX_FILTERS, MATRIX_ROWS } from 'persona-registry';
import { quote, suggest } from 'persona-registry/text';
import type { Directive } from '../directive.js';
import { placeOfAttribute } from '../placeOfAttribute.js';
import { readFilter } from '../readFilter.js';
import { toError } from '../toProblem.js';

/** `::persona-matrix[Caption]{team="AI Team" rows="teams"}`: who holds which persona. Default rows: people. */
export const personaMatrix: Directive = {
  name: 'persona-matrix',
  attributes: { leaf: [...MATRIX_FILTERS, 'rows'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    const text = parts.attributes.get('rows')?.trim().toLowerCase() ?? 'people';
    const rows = MATRIX_ROWS.find((name) => name === text);
    if (rows === undefined) {
      problems.push(
        toError(
          'unknown-rows',
          `The attribute "rows" cannot be ${quote(text)}.`,
          placeOfAttribute(parts, 'rows'),
          { valid: MATRIX_ROWS, suggestion: suggest(text, MATRIX_ROWS) },
        ),
      );
    }
    return {
      request: { kind: 'persona-matrix', filter, rows: rows ?? 'people' },
      ...(parts.label && { label: parts.label }),
      problems,
    };
  },
};
