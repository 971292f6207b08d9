import { showPeople } from '../access/showPeople.js';
import { checkDrift } from '../check/checkDrift.js';
import { checkMentions } from '../check/checkMentions.js';
import { examineRegistry, type Findings } from '../check/examineRegistry.js';
import type { DataSource } from '../data/dataSource.js';
import { validateDriftRecord } from '../data/validateDriftRecord.js';
import type { ValidatedSources } from '../data/validateSources.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { PeopleDetails, Severity } from '../model/enums.js';
import type { Registry, ShownRegistry } from '../model/registry.js';
import { isError } from '../report/isError.js';
import { toPlaceText } from '../report/toDiagnosticWords.js';
import { type BuiltRegistry, buildRegistry } from '../resolve/buildRegistry.js';
import { readTranslation, translateRegistry, withTranslatedNames } from '../translation/translateRegistry.js';
import { collectRetired, createRetiredCheck } from './collectRetired.js';
import type { IgnoredDefinition, Scans } from './collectScans.js';
import { explainUndefined } from './explainUndefined.js';
import { isCutVersion } from './isCutVersion.js';

export interface ProjectInput {
  content: ValidatedSources;
  scans: Scans;
  /** The data in other languages. Their names are valid in documents, too. */
  translations?: readonly DataSource[];
  /** Reads the definitions of documents that are not scanned otherwise. Called only if a persona is unknown. */
  readCopies?: () => readonly IgnoredDefinition[];
  /** ISO 8601 date that counts as today. It takes precedence over `check.today` of the data. */
  today?: string;
  /** The real date, as an ISO 8601 date. It counts as today if neither `today` nor the data gives another one. */
  date?: string;
  /** Ids of the access rules to run. Default: all. */
  only?: readonly string[];
  /** What outputs show of people. Documents cannot name the others. Absent: the caller finds such mentions where it shows them, as a site does. */
  people?: PeopleDetails | undefined;
  /** The file that `personas drift --save` has written. */
  drift?: DataSource | undefined;
}

/** Data and documents together. The registry is built at once; rules and mentions are checked on request. */
export interface Project extends BuiltRegistry {
  /** Data or a definition has an error, so the registry lacks something that was written. If data could not be read, the registry is empty. */
  isBroken: boolean;
  /** Puts the texts of the translations into the registry that is shown. */
  translate(shown: ShownRegistry): ShownRegistry;
  /**
   * The registries in which cut versions show the personas that only their own documents define: one for each such version, with the ids of those
   * personas. Made at each call.
   */
  toRetired(): Iterable<RetiredRegistry>;
  /** The findings of the rules. The rules run once. */
  toRules(): Findings;
  /** All problems. `toLocated` finds line and column of those in the data. */
  examine(): ProjectProblems;
}

/** The registry as one cut version sees it. */
export interface RetiredRegistry {
  /** The version as `cutVersionOf` names it. */
  version: string;
  /** The personas that only the version's documents define. */
  ids: readonly string[];
  registry: Registry;
}

export interface ProjectProblems {
  /** Problems of data and definitions, and findings of rules. */
  ofRegistry: readonly Diagnostic[];
  /** Problems of the directives in documents, each with its place. */
  ofDocuments: readonly Diagnostic[];
}

/**
 * Data files and scanned documents → one registry and all problems. Site and command line both use this function, so that they agree. Pure.
 *
 * If a data file cannot be read or is not valid, only that and the directives' own mistakes are reported: references to the entries of that file
 * would only repeat the problem.
 */
export function buildProject({
  content,
  scans,
  translations = [],
  readCopies = () => [],
  today,
  date,
  only,
  people,
  drift,
}: ProjectInput): Project {
  const isRead = !content.diagnostics.some(isError);
  const built = isRead
    ? buildRegistry({ sources: content.data, definitions: scans.definitions, today, date })
    : buildRegistry({ sources: [] });
  const { origins, diagnostics } = built;
  const recorded = drift && validateDriftRecord(drift);
  const dataProblems = [...content.diagnostics, ...diagnostics];
  // Broken data would make every translation of it wrong.
  const read = dataProblems.some(isError)
    ? []
    : translations.map((source) => readTranslation(source, built.registry));
  const readable = read.flatMap(({ value }) => value ?? []);
  const named = readable.reduce(withTranslatedNames, built.registry);
  const registry: Registry = recorded?.value === undefined ? named : { ...named, drift: recorded.value };
  const driftProblems = [
    ...(recorded?.diagnostics ?? []),
    ...(drift && recorded?.value && isRead ? checkDrift(recorded.value, registry, drift.file) : []),
  ];

  let rules: Findings | undefined;
  function toRules(): Findings {
    rules ??= isRead
      ? examineRegistry(registry, { origins, ...(only && { only }) })
      : { diagnostics: [], toGaps: () => new Map(), toRisks: () => [] };
    return rules;
  }
  const drafts = new Set(scans.drafts);
  const retired = isRead ? collectRetired(scans.ignoredDefinitions, registry) : new Map<string, never>();
  const toNamed = () => (people === undefined ? registry : showPeople(registry, people));
  const checkDocuments = (): Diagnostic[] =>
    explainUndefined(
      withoutRetired(checkMentions(toNamed(), scans.mentions, scans.definitions)),
      scans.mentions,
      drafts,
      () => [...scans.ignoredDefinitions, ...readCopies()],
    );
  /** A page of a cut version shows what the version itself defines, so a persona that the registry no longer has is no problem there. */
  function withoutRetired(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    if (retired.size === 0) return diagnostics;
    const shown = new Set(
      scans.mentions.filter(createRetiredCheck(retired)).map(({ place }) => toPlaceText(place)),
    );
    return diagnostics.filter(
      ({ code, place }) => code !== 'unknown-reference' || !place || !shown.has(toPlaceText(place)),
    );
  }
  return {
    registry,
    origins,
    diagnostics: dataProblems,
    isBroken: dataProblems.some(isError),
    toRules,
    *toRetired() {
      for (const [version, definitions] of retired) {
        const all = [...scans.definitions, ...definitions];
        // A team of the version may be gone, too. Its name stays with the persona.
        const old = buildRegistry({ sources: content.data, definitions: all, today, date, opensAll: true });
        yield { version, ids: definitions.map(({ id }) => id), registry: old.registry };
      }
    },
    translate: (shown) => readable.reduce(translateRegistry, shown),
    examine: () => ({
      ofRegistry: [
        ...dataProblems,
        ...driftProblems,
        ...read.flatMap((one) => one.diagnostics),
        ...toRules().diagnostics,
      ],
      ofDocuments: [...scans.diagnostics, ...(isRead ? checkDocuments() : [])].map((diagnostic) =>
        soften(diagnostic, drafts),
      ),
    }),
  };
}

/**
 * Makes a warning of an error that does not harm the published site now. A cut version stays as it was when it was cut, and the data goes on, so an
 * error would fail every later build. A draft is not published yet. What a cut version names and the data no longer has is only a remark: the page
 * says it to its readers.
 */
function soften(diagnostic: Diagnostic, drafts: ReadonlySet<string>): Diagnostic {
  const file = diagnostic.place?.file ?? '';
  if (!isError(diagnostic)) return diagnostic;
  if (isCutVersion(file)) {
    return diagnostic.code === 'unknown-reference'
      ? withHint(
          diagnostic,
          'info',
          'The document belongs to a cut version, so its page says "no longer in the handbook" here.',
        )
      : withHint(diagnostic, 'warning', 'The document belongs to a cut version, so this is only a warning.');
  }
  return drafts.has(file)
    ? withHint(diagnostic, 'warning', 'The document is a draft, so this is only a warning.')
    : diagnostic;
}

const withHint = (diagnostic: Diagnostic, severity: Severity, reason: string): Diagnostic => ({
  ...diagnostic,
  severity,
  hint: diagnostic.hint ? `${diagnostic.hint} ${reason}` : reason,
});
