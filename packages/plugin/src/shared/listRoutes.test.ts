import { expect, it } from 'vitest';
import { listRoutes } from './listRoutes.js';

it('lists routes with their paths, which may have quotes, and tells frames from pages', () => {
  const code = `
    component: ComponentCreator('/docs', '0f1'),
    exact: true,
    routes: [
      component: ComponentCreator('/it\\'s', 'b2'),
      exact: true,
    component: ComponentCreator('*'),`;
  expect(listRoutes(code)).toEqual([
    { path: '/docs', hash: '0f1', isFrame: true },
    { path: "/it's", hash: 'b2', isFrame: false },
  ]);
});
