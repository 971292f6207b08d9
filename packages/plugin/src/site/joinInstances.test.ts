import { expect, it } from 'vitest';
import { joinInstances } from './joinInstances.js';

it('knows all instances of a site, whichever starts first', () => {
  const context = {};
  const ops = joinInstances(context, { id: 'ops', docs: ['ops'], basePath: '/ops' });
  const rest = joinInstances(context, { id: 'rest', basePath: '/personas' });
  expect(ops.all().map(({ id }) => id)).toEqual(['ops', 'rest']);
  expect([ops.isMain(), rest.isMain()]).toEqual([false, true]);
  expect([ops.answers('ops'), ops.answers('default'), ops.answers()]).toEqual([true, false, false]);
  expect([rest.answers('ops'), rest.answers('default'), rest.answers()]).toEqual([false, true, true]);
});

it('knows nothing of another locale, or of the configuration before an edit', () => {
  const own = { id: 'default', basePath: '/personas' };
  joinInstances({}, own);
  expect(joinInstances({}, own).all()).toEqual([own]);
});
