import type { Statements } from '../personas/statement.js';
import { aiFactory } from './aiFactory.js';
import { assignments } from './assignments.js';
import { awsMappings } from './awsMappings.js';
import { backstage } from './backstage.js';
import { githubTeams } from './githubTeams.js';
import { interestGroups } from './interestGroups.js';
import { records } from './records.js';
import type { ValueReader } from './valueReader.js';

/** The forms of JSON and YAML. The first one that accepts a file reads it. */
const valueReaders: readonly ValueReader[] = [
  aiFactory,
  backstage,
  interestGroups,
  awsMappings,
  githubTeams,
  assignments,
  records,
];

/**
 * Reads one value of JSON, or the documents of a YAML file, by what is in them.
 *
 * @returns `undefined`: no reader knows them
 */
export const readDocuments = (file: string, documents: readonly unknown[]): Statements | undefined =>
  valueReaders.find(({ accepts }) => accepts(documents))?.read(documents, file);
