import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { placeOfAttribute } from '../placeOfAttribute.js';
import { readFilter } from '../readFilter.js';
import { toError } from '../toProblem.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

const DEPTHS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** `::interaction-map{team="AI Team" depth="2"}`: interactions between personas, starting from the filtered ones, and the resulting meetings. */
export const interactionMap: Directive = {
  name: 'interaction-map',
  attributes: { leaf: [...FILTER_NAMES, 'depth'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    problems.unshift(...unexpectedLabel('::interaction-map', parts));
    const depth = parts.attributes.get('depth')?.trim();
    if (depth === undefined) return { request: { kind: 'interaction-map', filter }, problems };
    const place = placeOfAttribute(parts, 'depth');
    if (!DEPTHS.includes(depth)) {
      problems.push(
        toError('invalid-depth', `"${depth}" is not a valid number of steps.`, place, { valid: DEPTHS }),
      );
      return { request: { kind: 'interaction-map', filter }, problems };
    }
    if (Object.keys(filter).length === 0) {
      problems.push(
        toError(
          'depth-without-filter',
          'The attribute "depth" needs a filter, because steps are counted from the filtered personas.',
          place,
          {
            hint: 'Add a filter, such as ::interaction-map{team="…" depth="1"}, or remove "depth".',
          },
        ),
      );
    }
    return { request: { kind: 'interaction-map', filter, depth: Number(depth) }, problems };
  },
};
