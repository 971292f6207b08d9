import PersonaGroupPage from '@theme/PersonaGroupPage';
import PersonaPersonPage from '@theme/PersonaPersonPage';
import PersonaTeamPage from '@theme/PersonaTeamPage';
import {
  ALL_PAGES,
  buildRegistry,
  buildViewModel,
  type PageView,
  type PeopleDetails,
  toPages,
  toPublic,
  validateSources,
} from 'persona-registry';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageSubject } from './PageSubject';

const DATA = `groups: { top: { name: Top }, core: { name: Core, parent: top } }
teams:
  data: { name: Data, group: core }
  lake: { name: Lake, parent: data }
personas: { P001: { name: Engineer, team: data } }
people:
  ada:
    name: Ada Example
    title: Head of Data
    teams: [{ team: data, role: Founder, lead: true }]
    contacts: ada@example.org
    location: Hamburg
    pronouns: she/her
    image: /ada.png
    personas: P001
  hid: { name: Hidden Person, public: false, title: Nobody, teams: data }
`;

function pagesOf(people: PeopleDetails): PageView[] {
  const { data } = validateSources({
    sources: [{ file: 'personas.yml', text: DATA, format: 'yaml' }],
    diagnostics: [],
  });
  const { registry } = buildRegistry({ sources: data, definitions: [] });
  const routes = { basePath: '/personas', pages: ALL_PAGES };
  const shown = toPublic(registry, 'full', people);
  const site = { mentions: [], definitions: [], findings: [], risks: [] };
  return toPages(shown, routes, site, buildViewModel(shown, routes)).map(({ view }) => view);
}

function toPage(view: PageView): ReactNode {
  if (view.kind === 'person-page') return <PersonaPersonPage view={view} />;
  if (view.kind === 'team-page') return <PersonaTeamPage view={view} />;
  return view.kind === 'group-page' ? <PersonaGroupPage view={view} /> : undefined;
}

/** The data of a page for search engines, without that of breadcrumbs. */
const subjectsOf = (people: PeopleDetails): Record<string, unknown>[] =>
  pagesOf(people).flatMap((view) => {
    const html = renderToStaticMarkup(toPage(view));
    return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
      .map(([, text = '']) => JSON.parse(text.replaceAll('&quot;', '"')))
      .filter((node) => node['@type'] !== 'BreadcrumbList');
  });

const URL = 'https://example.com/base/personas';
const data = { '@type': 'Organization', name: 'Data', url: `${URL}/teams/data` };
const core = { '@type': 'Organization', name: 'Core', url: `${URL}/groups/core` };
const ada = { '@type': 'Person', name: 'Ada Example', url: `${URL}/people/ada` };
const context = { '@context': 'https://schema.org' };

describe('data for search engines', () => {
  it('describes people, teams and groups, with how they belong together', () => {
    const subjects = subjectsOf('public');
    expect(subjects).toContainEqual({ ...context, ...ada, jobTitle: 'Head of Data', memberOf: [data] });
    expect(subjects).toContainEqual({
      ...context,
      ...data,
      parentOrganization: [core],
      subOrganization: [{ '@type': 'Organization', name: 'Lake', url: `${URL}/teams/lake` }],
      member: [{ ...ada, jobTitle: 'Head of Data' }],
    });
    expect(subjects).toContainEqual({
      ...context,
      ...core,
      parentOrganization: [{ '@type': 'Organization', name: 'Top', url: `${URL}/groups/top` }],
      subOrganization: [data],
    });
  });

  it.each<[PeopleDetails, RegExp]>([
    ['none', /Ada|Head|Hidden|Person"/],
    ['names', /Head|Hidden/],
    ['public', /Hidden/],
  ])('says with people: %s no more than the pages', (people, hidden) => {
    const text = JSON.stringify(subjectsOf(people));
    expect(text).toContain('"name":"Data"');
    expect(text).not.toMatch(hidden);
    // No word of the vocabulary is used for these.
    expect(text).not.toMatch(/@example\.org|Hamburg|she\/her|ada\.png|Founder/);
  });

  it('does not let a name end its script, and ends long lists', () => {
    const subject = { type: 'Person' as const, name: '</script><script>alert(1)' };
    const html = renderToStaticMarkup(
      <PageSubject
        subject={{ ...subject, type: 'Organization', member: Array.from({ length: 300 }, () => subject) }}
      />,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    // A hundred members, and the organisation itself.
    expect(html.match(/\\u003c\/script/g)).toHaveLength(101);
  });
});
