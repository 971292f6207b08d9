import { assignments } from './assignments.js';
import { backstage } from './backstage.js';
import { interestGroups } from './interestGroups.js';
import type { ValueReader } from './valueReader.js';

/** The forms of JSON and YAML. The first one that accepts a file reads it; assignments are last, because an empty list is one of Azure. */
export const valueReaders: readonly ValueReader[] = [backstage, interestGroups, assignments];
