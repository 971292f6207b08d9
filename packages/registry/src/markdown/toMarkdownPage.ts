import type { PageView } from '../model/pageView.js';
import { joinBlocks, toSection } from './blocks.js';
import { changesPage } from './changesPage.js';
import { toCoverage } from './coverage.js';
import { driftPage } from './driftPage.js';
import {
  architecturePage,
  endingPage,
  indexPage,
  overviewPage,
  processPage,
  risksPage,
  skillPage,
} from './listPages.js';
import { personaPage } from './personaPage.js';
import { personPage } from './personPage.js';
import { reviewsPage } from './reviewsPage.js';
import { servicePage, servicesPage } from './servicePage.js';
import { toTeamHolders } from './teamHolders.js';
import { toReportingMap, toTeamMap } from './teamMap.js';
import { groupPage, teamPage } from './teamPages.js';
import type { Writer } from './writer.js';

/**
 * A page as Markdown, with what the page says: title, description, facts, lists and tables. Pictures are their tables. Values are escaped, so they are
 * neither Markdown nor HTML.
 *
 * @param writer the same for all pages of a site, because pages repeat much
 */
export function toMarkdownPage(view: PageView, writer: Writer): string {
  const crumbs = view.breadcrumbs.map(({ name, href }) => writer.link(name, href)).join(' › ');
  return `${joinBlocks([
    `# ${writer.text(view.title)}`,
    `> ${writer.text(view.description)}`,
    crumbs,
    ...toContent(view, writer),
  ])}\n`;
}

function toContent(view: PageView, writer: Writer): string[] {
  switch (view.kind) {
    case 'overview-page':
      return overviewPage(view, writer);
    case 'persona-page':
      return personaPage(view, writer);
    case 'group-page':
      return groupPage(view, writer);
    case 'team-page':
      return teamPage(view, writer);
    case 'services-page':
      return servicesPage(view, writer);
    case 'service-page':
      return servicePage(view, writer);
    case 'process-page':
      return processPage(view, writer);
    case 'architecture-page':
      return architecturePage(view, writer);
    case 'person-page':
      return personPage(view, writer);
    case 'skill-page':
      return skillPage(view, writer);
    case 'changes-page':
      return changesPage(view, writer);
    case 'ending-page':
      return endingPage(view, writer);
    case 'risks-page':
      return risksPage(view, writer);
    case 'drift-page':
      return driftPage(view, writer);
    case 'reviews-page':
      return reviewsPage(view, writer);
    case 'organisation-page':
      return [
        toSection(writer.say('teamMap.caption'), view.map ? toTeamMap(view.map, writer) : ''),
        toSection(
          writer.say('reportingMap.caption'),
          view.reporting ? toReportingMap(view.reporting, writer) : '',
        ),
      ];
    case 'coverage-page':
      return [...toCoverage(view.coverage, writer), toTeamHolders(view, writer)];
    default:
      return indexPage(view, writer);
  }
}
