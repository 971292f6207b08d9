import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { ALL_PAGES } from '../model/routes.js';
import type { LearnStepView, PersonaCardView } from '../model/view.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { collectLearning } from './collectLearning.js';
import { toSkillLearning } from './toSkillLearning.js';

const link = (title: string, path = title.toLowerCase()) =>
  `{ title: ${title}, url: 'https://learn.example.com/${path}' }`;
const DATA = `
skills:
  python: { name: Python, learn: ${link('Python')} }
  sql: { name: SQL }
services:
  lake: { name: Lake, learn: [${link('Lake')}, ${link('Storage')}] }
  ml: { name: Azure ML, learn: ${link('ML')} }
processes: { mlops: { name: MLOps, learn: ${link('MLOps')} } }
architectures: { lambda: { name: LAMBDA, learn: ${link('LAMBDA')} } }
personas:
  P001:
    name: Engineer
    learn: [${link('Own')}, { title: My Python, url: 'https://LEARN.example.com/python/' }]
    skills: SQL, Python
    services: lake
    processes: mlops
    architectures: lambda
  P002: { name: Scientist, skills: Python, services: 'lake, ml', processes: mlops }
  P003: { name: Analyst, skills: Python, services: lake }
  P004: { name: Advisor }
`;
const open = (data = DATA, options = routes) =>
  buildViewModel(toPublic(buildFromYaml(data).registry, 'full'), options);
const toText = (steps: readonly LearnStepView[] = []) =>
  steps.map(
    ({ title, sources }) =>
      `${title}: ${sources.map(({ kind, link: { id } }) => `${kind} ${id}`).join(', ')}`,
  );

describe('the learning path of a persona', () => {
  it('has its own links, then those of skills, services, processes and architectures, and each page once', () => {
    expect(toText(open().learning.get('P001'))).toEqual([
      'Own: persona P001',
      'My Python: persona P001, skill python',
      'Lake: service lake',
      'Storage: service lake',
      'MLOps: process mlops',
      'LAMBDA: architecture lambda',
    ]);
    expect(open().learning.get('P004')).toEqual([]);
  });

  it('is shortened on the card, with a link to the whole path', () => {
    const learn = (id: string, options = routes): Partial<PersonaCardView> | undefined => {
      const card = open(DATA, options).cards.get(id);
      return card && { learn: card.learn, ...(card.learnMore && { learnMore: card.learnMore }) };
    };
    expect(learn('P001')?.learn?.map(({ title }) => title)).toEqual(['Own', 'My Python', 'Lake']);
    expect(learn('P001')?.learnMore).toEqual({ count: 3, href: '/personas/p001#learning' });
    expect(learn('P001', { ...routes, pages: { ...ALL_PAGES, persona: false } })?.learnMore).toEqual({
      count: 3,
    });
    expect(learn('P003')).toEqual({
      learn: ['Python', 'Lake', 'Storage'].map((title) => ({
        title,
        url: `https://learn.example.com/${title.toLowerCase()}`,
      })),
    });
    expect(learn('P004')).toEqual({ learn: [] });
  });

  it('has all own links of the persona on the card', () => {
    const own = Array.from({ length: 8 }, (_, index) => link(`Own${index}`)).join(', ');
    const card = open(`personas: { P1: { name: A, learn: [${own}] } }`).cards.get('P1');
    expect(card?.learn).toHaveLength(8);
    expect(card).not.toHaveProperty('learnMore');
  });
});

describe('collectLearning', () => {
  const source = { kind: 'skill' as const, link: { id: 's', name: 'S' } };
  const pagesOf = (...urls: string[]) =>
    collectLearning([{ links: urls.map((url) => ({ title: url, url })), source }]).map(({ url }) => url);

  it.each([
    ['https://a.b/c', 'HTTPS://A.b/c/'],
    ['https://a.b', 'https://a.b/'],
    ['https://a.b/c?d=e/', 'https://A.B/c/?d=e/'],
    ['/docs/a', '/docs/a/'],
  ])('takes %s and %s for one page', (one, other) => {
    expect(pagesOf(one, other)).toEqual([one]);
  });

  it.each([
    ['https://a.b/c', 'https://a.b/C'],
    ['https://a.b/c?d', 'https://a.b/c?D'],
    ['https://a.b/c#d', 'https://a.b/c'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(pagesOf(one, other)).toHaveLength(2);
  });
});

describe('the learning path of a skill', () => {
  const path = (id: string) => {
    const model = open();
    const skill = model.registry.skills[id];
    if (skill === undefined) throw new Error(id);
    const needing = model.personas.filter(({ skills }) => skills.includes(id));
    return toText(toSkillLearning(skill, needing, model));
  };

  it('begins with its own links, then has the links that most personas with the skill learn from, the most common first', () => {
    expect(path('python')).toEqual([
      'Python: skill python',
      'Lake: service lake',
      'Storage: service lake',
      'MLOps: process mlops',
    ]);
  });

  it('has all links of the only persona that needs it, except those of other skills', () => {
    expect(path('sql')).toEqual([
      'Own: persona P001',
      'My Python: persona P001',
      'Lake: service lake',
      'Storage: service lake',
      'MLOps: process mlops',
      'LAMBDA: architecture lambda',
    ]);
  });
});
