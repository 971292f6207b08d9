import fc from 'fast-check';
import {
  ALL_PAGES,
  buildRegistry,
  buildViewModel,
  createWriter,
  type DataInput,
  type Project,
  toPublic,
  type ViewModel,
} from 'persona-registry';
import { diffRegistries, isEmptyDiff, LEVELS, toPopulation, toWhoCan } from 'persona-registry/formats';
import { expect, it } from 'vitest';
import { DRAWN_PERSONAS, drawn, toDrawnData } from '../../../registry/src/testing/drawnData.js';
import { ANSWER_STYLE, type AnswerModel } from './answerModel.js';
import { answerWhatCan } from './whatCan.js';
import { answerWhoCan } from './whoCan.js';

/* What commands say about access is what pages say, on any data. */

const toAnswers = (registry: Project['registry']): AnswerModel => ({
  model: buildViewModel(toPublic(registry, 'full', 'public'), { basePath: '', pages: ALL_PAGES }),
  writer: createWriter(ANSWER_STYLE),
  findPage: () => undefined,
});

/** The roles in force in a cell of the index, with the service from which each comes. */
const rolesIn = ({ index }: ViewModel, service: string, persona: string): string[] =>
  [...(index.byPersona.get(persona)?.get(service)?.values() ?? [])].flatMap((cell) =>
    index
      .effectiveAccess(service, cell)
      .ways.map(({ grant, from = '' }) => `${cell.environment} ${grant.role} ${grant.assignment} ${from}`),
  );

it('agrees with the index and the pages', () => {
  fc.assert(
    fc.property(drawn, (parts) => {
      const data = toDrawnData(parts) as DataInput;
      const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data }] });
      const answers = toAnswers(registry);
      const { model } = answers;
      for (const service of Object.values(model.registry.services)) {
        const access = model.accessByService.get(service.id) ?? [];
        for (const level of LEVELS) {
          const rows = toWhoCan(service, access, model).flatMap((row) =>
            row.kind === 'level' && row.title === level ? [row] : [],
          );
          for (const environment of service.environments) {
            const question = { level, service: service.id, environments: [environment] };
            const { answers: lines } = answerWhoCan(question, answers).data as {
              answers: { plane?: string; environment: string; personas: { id: string }[] }[];
            };
            expect(lines.every((line) => line.environment === environment)).toBe(true);
            // A page leaves out the rows of levels that nobody has.
            const said = lines.filter(({ personas }) => personas.length > 0);
            const shown = rows.flatMap(({ plane, environments }) =>
              environments
                .filter((one) => one.environment === environment && one.personas.length > 0)
                .map(({ personas }) => ({ plane, ids: personas.map(({ id }) => id) })),
            );
            expect(said.map(({ plane, personas }) => ({ plane, ids: personas.map(({ id }) => id) }))).toEqual(
              shown,
            );
          }
        }
        const reviewed = toPopulation(service.id, answers.model)
          .filter(({ state }) => state === 'granted')
          .map((one) => `${one.persona} ${one.environment} ${one.assignment} ${one.inheritedFrom ?? ''}`);
        const effective = DRAWN_PERSONAS.flatMap((persona) =>
          rolesIn(model, service.id, persona).map((text) => {
            const [environment, , assignment, from] = text.split(' ');
            return `${persona} ${environment} ${assignment} ${from}`;
          }),
        );
        expect(new Set(reviewed)).toEqual(new Set(effective));
      }
      for (const id of DRAWN_PERSONAS) {
        const { services } = answerWhatCan({ kind: 'persona', id }, answers).data as {
          services: { service: { id: string }; cells: { state: string }[] }[];
        };
        const granted = services
          .filter(({ cells }) => cells.some(({ state }) => state === 'granted'))
          .map(({ service }) => service.id);
        const expected = Object.keys(model.registry.services).filter(
          (service) => rolesIn(model, service, id).length > 0,
        );
        expect([...granted].sort()).toEqual(expected);
      }
      expect(isEmptyDiff(diffRegistries(model.registry, model.registry))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
