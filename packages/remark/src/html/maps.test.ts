import type { ViewRequest } from 'persona-registry';
import {
  ALL_PAGES,
  buildReader,
  buildRegistry,
  ENGLISH,
  type RouteOptions,
  toEntityFiles,
  toPublic,
  toView,
} from 'persona-registry';
import rehypeFormat from 'rehype-format';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toElement } from './toElement.js';

const routes: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};
const { registry } = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        services: { ml: { name: 'Azure Machine Learning' } },
        processes: {
          mlops: {
            name: 'MLOps',
            stages: {
              train: { name: 'Train <it>', loop: 'inner', services: 'ml' },
              monitor: { name: 'Monitor', loop: 'outer' },
            },
          },
        },
        architectures: {
          lambda: {
            name: 'LAMBDA',
            components: { store: { name: 'Store', services: 'ml' }, serving: { name: 'Serving' } },
            flows: [{ from: 'store', to: 'serving', label: 'tables' }],
          },
        },
        personas: {
          P004: {
            name: 'Data Scientist',
            processes: 'mlops/train',
            architectures: 'lambda',
            interactsWith: 'P009',
          },
          P009: {
            name: 'Bot',
            kind: 'agent',
            team: 'AI Team',
            processes: 'mlops/train',
            interactsWith: 'P004',
          },
        },
      },
    },
  ],
});
const reader = buildReader(toEntityFiles(toPublic(registry, 'full'), routes));
const toHtml = (request: ViewRequest) => {
  const options = { words: ENGLISH, isInline: false, place: '' };
  const tree = { type: 'root' as const, children: [toElement(toView(request, reader).view, options)] };
  rehypeFormat()(tree);
  return unified().use(rehypeStringify).stringify(tree);
};

test('a process is a picture that needs no style sheet, choices of personas, and a table', () => {
  const html = toHtml({ kind: 'process-map', ref: 'mlops', filter: {} });
  expect(html).toMatch(/^\s*<figure class="persona-picture">\s*<figcaption>/);
  expect(html).toContain('viewBox="0 0 ');
  expect(html).toContain('.persona-picture__box{fill:');
  expect(html).not.toContain('<it>');
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).toMatch(/<a href="\/personas\/p004" aria-label="Data Scientist, person">/);
  const [, table = ''] = html.split('<summary>The same as a table</summary>');
  expect(table).toContain('<th scope="row">Train &#x3C;it></th>');
  expect(table).toContain('No persona');
  expect(table).toContain('(agent)');
});

test('without a layout engine, tables show flows and interactions', () => {
  const architecture = toHtml({ kind: 'architecture-map', ref: 'lambda', filter: {} });
  expect(architecture).not.toContain('<svg');
  expect(architecture).toContain('Serving (tables)');
  const interactions = toHtml({ kind: 'interaction-map', filter: {} });
  expect(interactions).not.toContain('<svg');
  expect(interactions).toContain('Meetings that follow from it');
  expect(interactions).toContain('Sync of two: they name each other');
});

test('groups and teams have a picture and the same as a table', () => {
  const html = toHtml({ kind: 'team-map', filter: { team: [{ value: 'ai-team' }] } });
  expect(html).toContain('<svg');
  expect(html).toContain('Groups and teams: team AI Team');
  expect(html).toContain('<th scope="row"><a href="/personas/teams/ai-team">AI Team</a></th>');
  expect(toHtml({ kind: 'team-map', filter: { team: [{ value: 'nobody' }] } })).toContain('There is no team');
});
