import { toReportHref } from '../links/toHref.js';
import { compareText } from '../lookup/compareText.js';
import { getEntry } from '../lookup/entries.js';
import type { AcceptedRisk } from '../model/acceptedRisk.js';
import type { RisksPageView, RiskView } from '../model/pageView.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';

/** The page of all exceptions: what somebody has accepted, why, who, and until when. Those that end first come first; those without an end come last. */
export function toRisksPage(risks: readonly AcceptedRisk[], model: PageModel): Page<RisksPageView>[] {
  return toPage(toReportHref('risks', model.routes), () => {
    const { words } = model;
    const { asOf } = model.registry;
    const title = say(words, 'report.risks');
    const rows = risks.map((risk) => toRow(risk, model)).sort(byEnd);
    const accepted = rows.filter(({ state }) => state === 'accepted');
    const ended = rows.filter(({ state }) => state === 'ended').reverse();
    const exceptions = say(words, 'risksPage.exceptions', { count: accepted.length });
    return {
      kind: 'risks-page',
      title,
      description:
        ended.length === 0
          ? say(words, 'risksPage.description', { exceptions })
          : say(words, 'risksPage.descriptionWithEnded', { exceptions, ended: ended.length }),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      ...(asOf !== undefined && { asOf }),
      accepted,
      ended,
    };
  });
}

function toRow(
  { rule, reason, by, until, state, findings, covers }: AcceptedRisk,
  model: PageModel,
): RiskView {
  return {
    rule,
    reason,
    ...(by !== undefined && { by }),
    ...(until !== undefined && { until }),
    state,
    ...(findings !== undefined && { findings }),
    ...toCover(covers, model),
  };
}

function toCover(
  covers: AcceptedRisk['covers'],
  { registry, links, words }: PageModel,
): Pick<RiskView, 'about' | 'context'> {
  if ('separation' in covers) {
    return {
      about: [],
      context: getEntry(registry.separationOfDuties, covers.separation)?.name ?? covers.separation,
    };
  }
  if ('grant' in covers) {
    const { persona, service, environment, role } = covers.grant;
    const name = getEntry(registry.roles, role)?.name ?? role;
    return {
      about: [links.to('persona', persona), links.to('service', service)],
      context: say(words, 'risksPage.roleIn', {
        role: name,
        environment: toEnvironmentName(environment, registry, words),
      }),
    };
  }
  const { persona, service, environment, team, process, skill } = covers.scope;
  const about = [
    persona === undefined ? [] : links.to('persona', persona),
    service === undefined ? [] : links.to('service', service),
    team === undefined ? [] : links.to('team', team),
    process === undefined ? [] : links.to('process', process),
    skill === undefined ? [] : links.to('skill', skill),
  ].flat();
  const context =
    environment === undefined
      ? ''
      : say(words, 'risksPage.in', { environment: toEnvironmentName(environment, registry, words) });
  return {
    about,
    context: about.length === 0 && context === '' ? say(words, 'risksPage.everything') : context,
  };
}

const NEVER = '9999';
const byEnd = (a: RiskView, b: RiskView): number => compareText(a.until ?? NEVER, b.until ?? NEVER);
