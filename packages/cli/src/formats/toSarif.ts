import { type Diagnostic, getRule, type Place, type Severity } from 'persona-registry';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Format } from './format.js';
import { toExplanation } from './toExplanation.js';

/** SARIF 2.1.0 for code scanning. The id of a rule is its name. Every result has a line, because scanners drop results without one. */
export const toSarif: Format = (diagnostics, { version }) => {
  const rules = [...new Set(diagnostics.map(({ code }) => code))];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'personas', version, rules: rules.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => toResult(diagnostic, rules.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** Place of a diagnostic about the data as a whole. Scanners drop results without a file. */
const DEFAULT_PLACE: Place = { file: 'personas.yml' };

/** Codes of mistakes in the data have no documentation, because their messages are complete. */
function toDescriptor(id: string): ReportingDescriptor {
  const rule = getRule(id);
  return rule === undefined
    ? { id }
    : {
        id,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        ...(rule.source.url !== undefined && { helpUri: rule.source.url }),
      };
}

const LEVELS: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' };

function toResult(diagnostic: Diagnostic, ruleIndex: number): Result {
  const related = diagnostic.related ?? [];
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: LEVELS[diagnostic.severity],
    message: { text: toExplanation(diagnostic) },
    locations: [toLocation(diagnostic.place ?? DEFAULT_PLACE)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ message, place }) => ({
        ...toLocation(place),
        message: { text: message },
      })),
    }),
  };
}

function toLocation(place: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(place.file), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: place.line ?? 1,
        ...(place.column !== undefined && { startColumn: place.column }),
      },
    },
  };
}
