import { expect, test } from 'vitest';
import { checkInstances } from './checkInstances.js';
import { findMain, findOwner, type PluginInstance } from './pluginInstance.js';

const toInstance = (id: string, docs?: readonly string[], basePath = `/${id}`): PluginInstance => ({
  id,
  docs,
  basePath,
});
const check = (...instances: PluginInstance[]) =>
  checkInstances(instances, {
    docsIds: ['default', 'ops', 'hr'],
    placeOf: ({ id }) => ({ file: 'docusaurus.config.ts', line: id.length }),
  });

test('instances that share nothing are fine', () => {
  expect(check(toInstance('default'))).toEqual([]);
  expect(check(toInstance('default'), toInstance('ops', ['ops']), toInstance('empty', []))).toEqual([]);
  expect(check(toInstance('a', ['default', 'default']), toInstance('b', ['ops', 'hr']))).toEqual([]);
});

test('two instances that answer the same docs are one error with both places', () => {
  expect(check(toInstance('ops', ['ops', 'hr']), toInstance('default', ['default', 'ops']))).toEqual([
    {
      code: 'instance-conflict',
      severity: 'error',
      message: 'The instances "default" and "ops" of docusaurus-plugin-personas both answer the docs "ops".',
      place: { file: 'docusaurus.config.ts', line: 3 },
      hint: 'Leave the id out of the option `docs` of one of them.',
      related: [
        { message: 'The instance "default" is here.', place: { file: 'docusaurus.config.ts', line: 7 } },
      ],
    },
  ]);
});

test('two instances without docs, and two with one path, are errors', () => {
  const [open, path, ...others] = check(toInstance('a', undefined, ''), toInstance('b', undefined, ''));
  expect(open?.message).toBe(
    'The instances "a" and "b" of docusaurus-plugin-personas have no option `docs`, so both answer every document.',
  );
  expect(path?.message).toBe(
    'The instances "a" and "b" of docusaurus-plugin-personas have the same path: "/".',
  );
  expect(others).toEqual([]);
});

test('unknown docs are an error with the docs that exist', () => {
  expect(check(toInstance('default'), toInstance('b', ['opss']))).toMatchObject([
    {
      code: 'unknown-docs',
      message: 'The instance "b" of docusaurus-plugin-personas answers the docs "opss", which do not exist.',
      valid: ['default', 'ops', 'hr'],
      suggestion: 'ops',
    },
  ]);
});

test('the docs of an instance are its own, and everything else is of the one without docs', () => {
  const all = [toInstance('z'), toInstance('ops', ['ops'])];
  const ownerOf = (docs?: string) => findOwner(all, docs)?.id;
  expect([ownerOf('ops'), ownerOf('default'), ownerOf()]).toEqual(['ops', 'z', 'z']);
  expect(findMain(all)?.id).toBe('z');
});

test('without such an instance, the rest has no owner', () => {
  const all = [toInstance('b', ['ops']), toInstance('a', ['default'])];
  expect(findOwner(all, undefined)).toBeUndefined();
  expect(findOwner(all, 'hr')).toBeUndefined();
  expect(findMain(all)?.id).toBe('a');
  expect(findMain([...all, toInstance('default', [])])?.id).toBe('default');
});
