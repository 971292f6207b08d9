import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCellPhrases } from '../access/toAccessPhrases.js';
import { toPublic } from '../access/toPublic.js';
import type { DataInput } from '../model/data.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { DRAWN_PERSONAS, drawn, toDrawnData } from '../testing/drawnData.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { createReach } from './toReach.js';
import { toWhoCan } from './toWhoCan.js';

const MODEL = buildViewModel(
  toPublic(
    buildFromYaml(`
check: { today: 2026-11-24 }
environments: { dev: {}, prod: {} }
roles:
  see: { name: See, level: read, plane: control }
  fill: { name: Fill, level: write, plane: control }
  rule: { name: Rule, level: administer, plane: control }
  vague: { name: Vague }
services: { lake: {}, wiki: {} }
personas: { P1: { name: One }, P2: { name: Two }, P3: { name: Three }, P4: { name: Four } }
access:
  P1: { lake: { dev: [{ role: fill, condition: Tagged }], prod: [see, { role: rule, assignment: eligible }] } }
  P2: { lake: { dev: [see], prod: [vague] } }
  P3: { lake: { dev: [vague, see], prod: [{ role: fill, assignment: eligible }] } }
  P4: { lake: { dev: [fill], prod: [vague, { role: vague, assignment: eligible }] } }
`).registry,
    'full',
  ),
  routes,
);
const reach = createReach(MODEL);
const textsOf = (...personas: string[]) =>
  reach(personas)?.services[0]?.cells.map(({ level, onlyEligible, phrases, personas: by }) =>
    (phrases ?? [{ text: `${level}${onlyEligible ? ', eligible' : ''}`, personas: by }]).map(
      (phrase) => `${phrase.text}: ${phrase.personas.map(({ id }) => id).join('+')}`,
    ),
  );

it('says a condition, a role without a level, and what is there without activation', () => {
  expect(textsOf('P1')).toEqual([['write with a condition: P1'], ['read: P1', 'eligible to administer: P1']]);
  expect(textsOf('P3')).toEqual([['read and Vague: P3'], ['write, eligible: P3']]);
  expect(textsOf('P4')?.[1]).toEqual(['undefined: P4']);
});

it('says it of several personas together, and who has which part', () => {
  expect(textsOf('P1', 'P2', 'P3')).toEqual([
    ['write with a condition and Vague: P1+P3'],
    ['read and Vague: P1+P2', 'eligible to administer: P1'],
  ]);
  expect(textsOf('P1', 'P4')?.[0]).toEqual(['write: P1+P4']);
});

it('agrees with the words of cards and with "Who can" on any data', () => {
  fc.assert(
    fc.property(drawn, (parts) => {
      const { registry } = buildRegistry({
        sources: [{ file: 'personas.yml', data: toDrawnData(parts) as DataInput }],
      });
      const model = buildViewModel(toPublic(registry, 'full'), routes);
      const toReach = createReach(model);
      for (const persona of DRAWN_PERSONAS) {
        for (const { service, cells: shown } of toReach([persona])?.services ?? []) {
          const access = model.accessByPersona.get(persona)?.find((one) => one.service.id === service.id);
          expect(access?.cells).toHaveLength(shown.length);
          for (const [position, cell] of (access?.cells ?? []).entries()) {
            const { state, level, onlyEligible, phrases } = shown[position] ?? {};
            const effective = model.index.effectiveAccess(service.id, cell);
            const words = toCellPhrases(cell, effective, registry.roles, model.words).map(({ text }) => text);
            expect(state).toBe(cell.state);
            if (phrases !== undefined) expect(phrases.map(({ text }) => text)).toEqual(words);
            else if (level !== undefined)
              expect(words).toEqual([onlyEligible ? `eligible to ${level}` : level]);
          }
        }
      }
      for (const service of Object.values(model.registry.services)) {
        const access = model.accessByService.get(service.id) ?? [];
        const page = toWhoCan(service, access, model);
        for (const row of page.filter(({ kind }) => kind === 'level')) {
          if (row.kind !== 'level') continue;
          const asked = toWhoCan(service, access, model, row.title).filter(
            (one) => one.kind === 'level' && one.plane === row.plane,
          );
          expect(asked).toEqual([row]);
        }
      }
    }),
    { numRuns: 200 },
  );
});
