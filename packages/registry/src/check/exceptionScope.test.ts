import { expect, it } from 'vitest';
import type { ProcessInput } from '../model/data.js';
import { checkRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { createScopeResolver, type ExceptionScope } from './exceptionScope.js';

const processes: Record<string, ProcessInput> = {
  mlops: { name: 'MLOps', stages: { train: { loop: 'inner' } } },
  ml: { stages: { release: { name: 'CI/CD' } } },
  cicd: { name: 'CI/CD', stages: { build: {} } },
  abc: { name: 'a/b/c', stages: { deep: { name: 'd/e' } } },
};

/** The meaning of a text for a persona, in a filter and in an exception. */
function read(text: string) {
  const personas = { P1: { name: 'A', processes: [text] } };
  const { registry, diagnostics } = buildRegistry({
    sources: [{ file: 'personas.yml', data: { processes, personas } }],
  });
  const filter = { process: [{ value: text }] };
  const exception = createScopeResolver(registry)({ process: text }, () => undefined);
  const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message);
  return {
    persona: registry.personas.P1?.processes,
    personaProblems: messages(diagnostics),
    filterProblems: messages(
      checkRequest({ kind: 'access-table', filter }, buildNameLookup(toNames(registry))),
    ),
    exception: exception.value,
    exceptionProblems: messages(exception.diagnostics),
  };
}

it.each<[string, ExceptionScope]>([
  ['mlops', { process: 'mlops' }],
  ['MLOps / Train', { process: 'mlops', stage: 'train' }],
  ['ml/CI/CD', { process: 'ml', stage: 'release' }],
  ['CI/CD', { process: 'cicd' }],
  ['CI/CD/build', { process: 'cicd', stage: 'build' }],
  ['a/b/c', { process: 'abc' }],
  ['a/b/c/d/e', { process: 'abc', stage: 'deep' }],
])('%s means the same for a persona, in a filter and for an exception', (text, scope) => {
  expect(read(text)).toEqual({
    persona: [{ id: scope.process, parts: scope.stage === undefined ? [] : [scope.stage] }],
    personaProblems: [],
    filterProblems: [],
    exception: scope,
    exceptionProblems: [],
  });
});

it.each([
  ['mlopz/train', 'There is no process "mlopz".'],
  ['c/d/e', 'There is no process "c".'],
  ['CI/CE', 'There is no process "CI/CE".'],
])('of %s the same is wrong everywhere', (text, message) => {
  const { personaProblems, filterProblems, exceptionProblems } = read(text);
  expect({ personaProblems, filterProblems, exceptionProblems }).toEqual({
    personaProblems: [message],
    filterProblems: [message],
    exceptionProblems: [message],
  });
});

it('a loop is a part for a persona and in a filter, but not a stage in an exception', () => {
  expect(read('mlops/inner')).toMatchObject({
    persona: [{ id: 'mlops', parts: ['inner'] }],
    filterProblems: [],
    exceptionProblems: ['There is no stage "inner" in the process "mlops".'],
  });
});
