import { toReportHref } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { groupBy } from '../lookup/groupBy.js';
import type { DriftRecord, RecordedDifference } from '../model/driftRecord.js';
import { DRIFT_DIFFERENCES } from '../model/driftStatuses.js';
import type { DriftPageView, DriftRow } from '../model/pageView.js';
import { SHIPPED_SYSTEMS } from '../model/systems.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toDriftSummary } from './toDriftSummary.js';

/** The most rows of one list. Nobody reads more, and `personas drift` lists the rest. */
const MAX_ROWS = 200;

/** The page of all differences between the access in the data and the assignments that exist. */
export function toDriftPage(model: PageModel): Page<DriftPageView>[] {
  const { drift } = model.registry;
  if (drift === undefined) return [];
  return toPage(toReportHref('drift', model.routes), () => {
    const { words } = model;
    const title = say(words, 'report.drift');
    const { page: _, ...summary } = toDriftSummary(drift, drift, model);
    const byStatus = groupBy(drift.differences ?? [], ({ status }) => status);
    return {
      kind: 'drift-page',
      title,
      description: say(words, 'drift.description', { share: summary.text }),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      summary,
      sources: toSources(drift, words),
      lists: DRIFT_DIFFERENCES.flatMap((status) => {
        const all = byStatus.get(status) ?? [];
        if (all.length === 0) return [];
        const rest = all.length - MAX_ROWS;
        const rows = all.slice(0, MAX_ROWS).map((difference) => toRow(difference, model));
        const hasDetails = rows.some(({ details }) => details !== undefined);
        return {
          status,
          title: say(words, `drift.${status}`),
          meaning: say(words, `drift.means.${status}`),
          columns: [
            say(words, 'drift.who'),
            say(words, 'entity.service'),
            say(words, 'column.environment'),
            say(words, 'column.role'),
            ...(hasDetails ? [say(words, 'drift.changed')] : []),
          ],
          rows,
          ...(rest > 0 && { more: say(words, 'list.more', { count: rest }) }),
        };
      }),
    };
  });
}

/** The lists that were compared. Two that read the same are one line. */
function toSources({ lists = [] }: DriftRecord, words: Words): string[] {
  const sources = lists.map(({ system, date, assignments, isPartial }) =>
    say(words, isPartial ? 'drift.partialList' : 'drift.list', {
      system: SHIPPED_SYSTEMS[system].name,
      date: showDate(words, date),
      count: assignments,
    }),
  );
  return [...new Set(sources)];
}

/** Letters of a hash that readers see: enough to tell principals apart. */
const TAG = 6;

function toRow(difference: RecordedDifference, { registry, links, words }: PageModel): DriftRow {
  const {
    system,
    persona,
    principal,
    services = [],
    environment,
    role,
    actualRole,
    differs = [],
  } = difference;
  const isKnown = persona !== undefined && getEntry(registry.personas, persona) !== undefined;
  const known = services.filter((id) => getEntry(registry.services, id) !== undefined);
  const name = role ?? say(words, 'drift.unnamedRole');
  const aspects = differs.flatMap((aspect) => (aspect === 'role' ? [] : say(words, `drift.${aspect}`)));
  const place = environment === undefined ? [] : toEnvironmentName(environment, registry, words);
  return {
    ...(isKnown
      ? { persona: links.to('persona', persona) }
      : { principal: say(words, 'drift.principal', { tag: principal.slice(0, TAG) }) }),
    services: known.map((id) => links.to('service', id)),
    place: joinPlain(words, [place, SHIPPED_SYSTEMS[system].name].flat()),
    role:
      actualRole === undefined ? name : say(words, 'drift.actualRole', { role: name, actual: actualRole }),
    ...(aspects.length > 0 && { details: joinPlain(words, aspects) }),
  };
}
