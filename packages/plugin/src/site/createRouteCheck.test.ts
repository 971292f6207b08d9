import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRouteCheck } from './createRouteCheck.js';

let generatedFilesDir: string;
beforeEach(() => {
  generatedFilesDir = mkdtempSync(join(tmpdir(), 'personas-routes-'));
});
afterEach(() => rmSync(generatedFilesDir, { recursive: true }));

// As Docusaurus 3.10 writes it.
const ROUTES = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/base/blog',
    component: ComponentCreator('/base/blog', '1c4'),
    exact: true
  },
  {
    path: '/base/blog',
    component: ComponentCreator('/base/blog', '2ab'),
    exact: true
  },
  {
    path: '/base/not-exact',
    component: ComponentCreator('/base/not-exact', '3ab')
  },
  {
    path: '/base/docs',
    component: ComponentCreator('/base/docs', '0f1'),
    routes: [
      {
        path: '/base/docs',
        component: ComponentCreator('/base/docs', '1f1'),
        routes: [
          {
            path: '/base/docs/intro',
            component: ComponentCreator('/base/docs/intro', '6c2'),
            exact: true,
            sidebar: "docs"
          }
        ]
      }
    ]
  },
  {
    path: '/base/',
    component: ComponentCreator('/base/', '9ef'),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;

const create = () => createRouteCheck({ generatedFilesDir, baseUrl: '/base/' });
const pages = (...paths: string[]) => paths.map((path) => ({ path }));

it('finds pages of others at our paths, and no frames around pages', () => {
  writeFileSync(join(generatedFilesDir, 'routes.js'), ROUTES);
  const check = create();
  check.setPages(pages('/blog', '/not-exact/', '/docs', '/DOCS/Intro', '/p001'));
  expect(check.collisions()).toEqual([]);
  expect(check.update()).toBe(true);
  // `/blog` is there twice: one of the two routes is ours. Each other path of ours is there once.
  expect(check.collisions()).toEqual([{ path: '/blog' }]);
  expect(check.update()).toBe(false);
});

it('keeps a collision when our page has made way, until the other page is gone', () => {
  const write = (text: string) => writeFileSync(join(generatedFilesDir, 'routes.js'), text);
  write(ROUTES);
  const check = create();
  check.setPages(pages('/', '/blog'));
  check.update();
  write(ROUTES.replace("'2ab'", "'1c4'").replace(/ {2}\{\n {4}path: '\/base\/blog'[^}]*\},\n/, ''));
  check.setPages(pages('/'));
  expect(check.update()).toBe(false);
  expect(check.collisions()).toEqual([{ path: '/blog' }]);
  write(ROUTES.replaceAll('/base/blog', '/base/news'));
  expect(check.update()).toBe(true);
  expect(check.collisions()).toEqual([]);
});

it('finds nothing before Docusaurus has written its routes', () => {
  const check = create();
  check.setPages(pages('/blog'));
  expect(check.update()).toBe(false);
  expect(check.collisions()).toEqual([]);
});
