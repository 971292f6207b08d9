import { checkMentions } from '../check/checkMentions.js';
import { examineRegistry, type Findings } from '../check/examineRegistry.js';
import type { ValidatedSources } from '../data/validateSources.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import { isError } from '../report/isError.js';
import { type BuiltRegistry, buildRegistry } from '../resolve/buildRegistry.js';
import type { Scans } from './collectScans.js';
import { explainUndefined } from './explainUndefined.js';

export interface ProjectInput {
  content: ValidatedSources;
  scans: Scans;
  /** What documents that are not scanned otherwise would define. Asked only where something is unknown. */
  readCopies?: () => readonly Definition[];
  /** ISO 8601 date that counts as today, before `check.today` of the data. */
  today?: string;
  /** ISO 8601 date that counts as today where the data names none either: the day it is. */
  date?: string;
  /** Ids of the only access rules to run; all by default. */
  only?: readonly string[];
}

/** Data and documents together. The registry is there at once; what is wrong is looked for when first asked. */
export interface Project extends BuiltRegistry {
  /** Data or a definition is wrong, so that the registry says less than was written. It is empty where data could not be read. */
  isBroken: boolean;
  /** What the rules find. They run once. */
  toRules(): Findings;
  /** All that is wrong; `toLocated` finds line and column of what is in the data. */
  examine(): ProjectProblems;
}

export interface ProjectProblems {
  /** Of data, definitions and rules. */
  ofRegistry: readonly Diagnostic[];
  /** Of the directives in documents, each where it stands. */
  ofDocuments: readonly Diagnostic[];
}

/**
 * Data files and scanned documents → one registry and all that is wrong: the one way of site and command line, so that they agree. Pure.
 *
 * While a data file cannot be read or is not valid, nothing but that and the directives' own mistakes is told: what refers to that file
 * would only repeat the problem.
 */
export function buildProject({
  content,
  scans,
  readCopies = () => [],
  today,
  date,
  only,
}: ProjectInput): Project {
  const isRead = !content.diagnostics.some(isError);
  const { registry, origins, diagnostics } = isRead
    ? buildRegistry({ sources: content.data, definitions: scans.definitions })
    : buildRegistry({ sources: [] });
  const broken = [...content.diagnostics, ...diagnostics];

  let rules: Findings | undefined;
  function toRules(): Findings {
    const day = today ?? registry.check.today ?? date;
    rules ??= isRead
      ? examineRegistry(registry, { origins, ...(day && { today: day }), ...(only && { only }) })
      : { diagnostics: [], toGaps: () => new Map() };
    return rules;
  }
  const toUnknown = (): Diagnostic[] =>
    explainUndefined(checkMentions(registry, scans.mentions, scans.definitions), scans.mentions, () => [
      ...scans.undefining,
      ...readCopies(),
    ]);
  return {
    registry,
    origins,
    diagnostics: broken,
    isBroken: broken.some(isError),
    toRules,
    examine: () => ({
      ofRegistry: [...broken, ...toRules().diagnostics],
      ofDocuments: [...scans.diagnostics, ...(isRead ? toUnknown() : [])],
    }),
  };
}
