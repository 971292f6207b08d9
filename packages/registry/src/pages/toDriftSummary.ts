import { toReportHref } from '../links/toHref.js';
import type { DriftOfService, DriftRecord } from '../model/driftRecord.js';
import { DRIFT_DIFFERENCES } from '../model/driftStatuses.js';
import type { DriftSummaryView } from '../model/pageView.js';
import { daysSince, MAX_DRIFT_AGE } from '../values/daysSince.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { PageModel } from './page.js';

type Model = Pick<PageModel, 'registry' | 'routes' | 'words'>;

/** How all access, or that of one service, compares with what is there: the share, and how much differs. */
export function toDriftSummary(
  { coverage, counts }: DriftOfService,
  { date: iso }: Pick<DriftRecord, 'date'>,
  { registry, routes, words }: Model,
): DriftSummaryView {
  const date = showDate(words, iso);
  const days = daysSince(iso, registry.asOf);
  const differences = [...DRIFT_DIFFERENCES, 'not-checked' as const].flatMap((status) => {
    const count = counts?.[status] ?? 0;
    return count === 0 ? [] : say(words, `drift.count.${status}`, { count });
  });
  const href = registry.accessDetails === 'full' ? toReportHref('drift', routes) : undefined;
  const isOld = days > MAX_DRIFT_AGE;
  return {
    state: isOld ? 'old' : coverage === 100 ? 'same' : 'different',
    text:
      coverage === undefined
        ? say(words, 'drift.notCompared', { date })
        : say(words, 'drift.share', { percent: coverage, date }),
    ...(differences.length > 0 && { differences: joinPlain(words, differences) }),
    ...(isOld && { old: say(words, 'drift.old', { count: days }) }),
    ...(href !== undefined && { page: { id: 'drift', name: say(words, 'report.drift'), href } }),
  };
}
