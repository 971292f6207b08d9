import { getOrAdd } from '../lookup/getOrAdd.js';
import type { DriftCounts, DriftOfService, DriftRecord, RecordedDifference } from '../model/driftRecord.js';
import { DRIFT_DIFFERENCES, DRIFT_STATUSES, type DriftDifference } from '../model/driftStatuses.js';
import type { Drift, DriftEntry } from './drift.js';
import { toCoverage } from './toCoverage.js';

/**
 * The record of a comparison, which has no id, no scope and no name of a principal.
 *
 * @param hash turns the id of a principal into a text that nobody can turn back
 */
export function toDriftRecord(
  { entries, counts, coverage, snapshots }: Drift,
  hash: (text: string) => string,
): DriftRecord {
  const byService = new Map<string, DriftCounts>();
  for (const entry of entries) {
    for (const service of servicesOf(entry)) {
      const ofService = getOrAdd(byService, service, (): DriftCounts => ({}));
      ofService[entry.status] = (ofService[entry.status] ?? 0) + 1;
    }
  }
  const dates = snapshots.map(({ date }) => date).sort();
  return {
    version: 1,
    date: dates[0] ?? '',
    ...(coverage !== undefined && { coverage }),
    counts: withoutZeros(counts),
    lists: snapshots.map(({ system, date, grants, isPartial }) => ({
      system,
      date,
      assignments: grants.length,
      ...(isPartial && { isPartial: true as const }),
    })),
    services: Object.fromEntries([...byService].map(([id, ofService]) => [id, toOfService(ofService)])),
    differences: entries.flatMap((entry) => {
      const { status } = entry;
      return isDifference(status) ? toDifference(status, entry, hash) : [];
    }),
  };
}

const isDifference = (status: string): status is DriftDifference =>
  (DRIFT_DIFFERENCES as readonly string[]).includes(status);

const servicesOf = ({ service, at }: DriftEntry): readonly string[] =>
  service === undefined ? (at?.services ?? []) : [service.id];

const withoutZeros = (counts: DriftCounts): DriftCounts =>
  Object.fromEntries(DRIFT_STATUSES.flatMap((status) => (counts[status] ? [[status, counts[status]]] : [])));

function toOfService(counts: DriftCounts): DriftOfService {
  const coverage = toCoverage(counts);
  return { ...(coverage !== undefined && { coverage }), counts: withoutZeros(counts) };
}

function toDifference(
  status: DriftDifference,
  entry: DriftEntry,
  hash: (text: string) => string,
): RecordedDifference {
  const {
    system,
    principal,
    persona,
    environment = entry.at?.environment,
    role,
    actual,
    expected,
    differs = [],
  } = entry;
  const services = servicesOf(entry);
  // Without a name, the name of a role is its id. On GitHub that is a word.
  const isWord = system === 'github';
  const hasName = role.name !== role.id || isWord;
  const hasOther = expected !== undefined && differs.includes('role');
  const actualRole = hasOther ? (actual?.roleName ?? (isWord ? actual?.role : undefined)) : undefined;
  return {
    status,
    system,
    principal: hash(`${system} ${principal.id.toLowerCase()}`),
    ...(persona !== undefined && { persona: persona.id }),
    ...(services.length > 0 && { services: [...services] }),
    ...(environment !== undefined && { environment }),
    ...(hasName && { role: role.name }),
    ...(actualRole !== undefined && { actualRole }),
    ...(differs.length > 0 && { differs: [...differs] }),
  };
}
