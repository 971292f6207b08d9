import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { AccessStepView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { createWords, ENGLISH } from '../words/words.js';
import { toChanges } from './toAccessChanges.js';

function changesOf(cells: string, service = '{ name: Lake }', words = ENGLISH) {
  const { registry } = buildFromYaml(`
personas: { P1: { name: Engineer } }
services: { lake: ${service} }
roles:
  wrangler: { name: Wrangler }
  all: { name: All, level: manage }
  fill: { name: Fill, level: write, plane: data }
  send: { name: Send, level: write, plane: data, exact: true }
access: { P1: { lake: ${cells} } }
`);
  const model = buildViewModel(toPublic(registry, 'full'), routes, undefined, words);
  return toChanges(model.accessByService.get('lake') ?? [], model);
}

const toWords = ({ gains, loses, keeps, changes, undocumented }: AccessStepView): string =>
  undocumented
    ? '?'
    : [
        gains.length > 0 && `+${gains}`,
        loses.length > 0 && `-${loses}`,
        keeps.length > 0 && `=${keeps}`,
        ...changes,
      ]
        .filter((word) => word !== false)
        .join(' ');

describe('the changes from environment to environment', () => {
  it.each([
    ['{ dev: [Reader], stage: none, prod: [Reader] }', ['-Reader', '+Reader']],
    // Who could do more before gains nothing with a weaker role.
    ['{ dev: [Contributor], stage: [Reader], prod: none }', ['-Contributor =Reader', '-Reader']],
    // A stronger role takes nothing away.
    ['{ dev: [Reader], stage: [Contributor], prod: [Contributor, Reader] }', ['+Contributor', '']],
    // Planes are kept apart.
    [
      '{ dev: [Contributor], stage: [Key Vault Secrets User], prod: none }',
      ['+Key Vault Secrets User -Contributor', '-Key Vault Secrets User'],
    ],
    [
      '{ dev: [Contributor], stage: [{ role: Contributor, assignment: eligible }], prod: [Contributor] }',
      ['Contributor: has to be activated', '+Contributor'],
    ],
    [
      '{ dev: [Reader], stage: [{ role: Reader, condition: tag = x }], prod: [{ role: Reader, condition: tag = x, until: 2099-01-31 }] }',
      ['Reader: if tag = x', 'Reader: until Jan 31, 2099'],
    ],
    [
      '{ dev: [Reader], stage: [{ role: Reader, scope: one folder }], prod: [{ role: Reader, scope: another folder }] }',
      ['Reader: on another scope', 'Reader: on another scope'],
    ],
    ['{ dev: [wrangler], stage: [Reader], prod: [wrangler, Reader] }', ['+Reader -Wrangler', '+Wrangler']],
    // Who writes reads, too, and who sends does not.
    ['{ dev: [fill], stage: [send], prod: [fill] }', ['-Fill =Send', '+Fill']],
    // A role without a plane counts in each.
    ['{ dev: [all], stage: [Contributor], prod: none }', ['-All =Contributor', '-Contributor']],
    [
      '{ dev: [{ role: wrangler, assignment: eligible }], stage: [wrangler], prod: [wrangler] }',
      ['+Wrangler', ''],
    ],
    // Two grants of one role.
    [
      '{ dev: [Reader, { role: Reader, condition: tag = x }], stage: [{ role: Reader, condition: tag = x }], prod: none }',
      ['Reader: if tag = x', '-Reader'],
    ],
    [
      '{ dev: [Contributor, { role: Contributor, assignment: eligible }], stage: [{ role: Contributor, assignment: eligible }], prod: none }',
      ['-Contributor', '-Contributor (eligible)'],
    ],
    // Nothing is known about Stage.
    ['{ dev: [Reader], prod: none }', []],
  ])('%s', (cells, expected) => {
    const { changes } = changesOf(cells);
    expect((changes[0]?.steps ?? []).map(toWords)).toEqual(expected);
  });

  it('names who does not change', () => {
    const { changes, unchanged } = changesOf('{ dev: [Reader], stage: [Reader], prod: { sameAs: stage } }');
    expect(changes).toEqual([]);
    expect(unchanged.map(({ persona }) => persona.id)).toEqual(['P1']);
  });

  it('does not call the service’s own scope, which differs in each environment, a change', () => {
    const service = '{ name: Lake, scope: "rg-${env}" }';
    const cells =
      '{ dev: [{ role: Reader, scope: "rg-${env}/a" }], stage: { sameAs: dev }, prod: [{ role: Reader, scope: rg-prod/a }] }';
    expect(changesOf(cells, service).unchanged).toHaveLength(1);
  });

  it('has none on a service without environments', () => {
    expect(changesOf('{ all: [Reader] }', '{ name: Lake, environments: shared }')).toEqual({
      changes: [],
      unchanged: [],
    });
  });
});

it('separates changes as the language does', () => {
  const words = createWords('ja', { 'list.separator': '、' });
  const { changes } = changesOf(
    '{ dev: [Reader], stage: [{ role: Reader, scope: one folder, condition: tag = x }], prod: none }',
    undefined,
    words,
  );
  expect(changes[0]?.steps[0]?.changes).toEqual(['Reader: if tag = x、on another scope']);
});
