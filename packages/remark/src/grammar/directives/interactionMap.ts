import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { placeOfAttribute } from '../placeOfAttribute.js';
import { readFilter } from '../readFilter.js';
import { toError } from '../toProblem.js';
import { unexpectedLabel } from '../unexpectedLabel.js';

const DEPTHS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** `::interaction-map{team="AI Team" depth="2"}`: who works with whom, from the personas that a filter chooses, and the meetings that follow. */
export const interactionMap: Directive = {
  name: 'interaction-map',
  attributes: { leaf: [...FILTER_NAMES, 'depth'] },
  read(parts) {
    const { filter, problems } = readFilter(parts);
    problems.unshift(...unexpectedLabel('::interaction-map', parts));
    const written = parts.attributes.get('depth')?.trim();
    if (written === undefined) return { request: { kind: 'interaction-map', filter }, problems };
    const place = placeOfAttribute(parts, 'depth');
    if (!DEPTHS.includes(written)) {
      problems.push(
        toError('invalid-depth', `"${written}" is no number of steps.`, place, { valid: DEPTHS }),
      );
      return { request: { kind: 'interaction-map', filter }, problems };
    }
    if (Object.keys(filter).length === 0) {
      problems.push(
        toError(
          'depth-without-filter',
          'Steps are counted from the personas of a filter, and there is none.',
          place,
          {
            hint: 'Write ::interaction-map{team="…" depth="1"} or another filter, or leave "depth" out.',
          },
        ),
      );
    }
    return { request: { kind: 'interaction-map', filter, depth: Number(written) }, problems };
  },
};
