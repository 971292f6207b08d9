import { getEntry } from 'persona-registry';
import { joinBlocks, type Level, toNobody, toSection, toWhoCan } from 'persona-registry/formats';
import type { Answer } from './answer.js';
import type { AnswerModel } from './answerModel.js';
import { toFilledTable } from './toFilledTable.js';

interface Question {
  level: Level;
  /** Id of a service. */
  service: string;
  /** Ids of environments. Absent: all in which the service exists. */
  environments?: readonly string[] | undefined;
}

/** Who reaches the level in one environment, and in one plane where the roles of the service have several. */
interface WhoCanLine {
  plane?: string;
  environment: string;
  personas: Holder[];
  /** There is no persona, and access is not documented for this many, so nobody knows whether that is so. */
  undocumented?: number;
}
interface Holder {
  id: string;
  name: string;
  eligible: boolean;
  /** How the persona comes to it, unless it is an active role of its own. */
  how?: string;
  /** Names of the people who hold the persona. */
  people: string[];
}

/** Who reaches a level on a service: personas, the people who hold them, and how. Who has a higher level is named, too. */
export function answerWhoCan({ level, service: id, environments }: Question, answers: AnswerModel): Answer {
  const { model } = answers;
  const { asOf } = model.registry;
  const name = getEntry(model.registry.services, id)?.name ?? id;
  const lines = toLines({ level, service: id, environments }, 'level', answers);
  const unstated = toLines({ level, service: id, environments }, 'unstated', answers).filter(
    ({ personas }) => personas.length > 0,
  );
  return {
    markdown: joinBlocks([
      `# Who can ${level} ${answers.writer.text(name)}`,
      asOf === undefined ? '' : `As of ${asOf}.`,
      lines.length === 0 ? 'The service does not exist there.' : toLineTable(lines, answers),
      toSection('Perhaps: level not stated', toLineTable(unstated, answers)),
    ]),
    data: {
      asOf,
      level,
      service: { id, name },
      ...(environments && { environments }),
      answers: lines,
      levelNotStated: unstated,
    },
  };
}

function toLines(
  { level, service: id, environments }: Question,
  kind: 'level' | 'unstated',
  { model }: AnswerModel,
): WhoCanLine[] {
  const service = getEntry(model.registry.services, id);
  if (service === undefined) return [];
  const rows = toWhoCan(service, model.accessByService.get(id) ?? [], model, level);
  const toPeople = (persona: string) =>
    (model.holders.get(persona)?.holdings ?? []).map(({ person }) => person.name);
  return rows.flatMap((row) =>
    row.kind !== kind
      ? []
      : row.environments
          .filter(({ environment }) => environments === undefined || environments.includes(environment))
          .map(({ environment, personas, undocumented }) => ({
            ...('plane' in row && row.plane !== undefined && { plane: row.plane }),
            environment,
            personas: personas.map(({ id: persona, name, eligible, how }) => ({
              id: persona,
              name,
              eligible: eligible === true,
              ...(how !== undefined && { how }),
              people: [...new Set(toPeople(persona))],
            })),
            ...(undocumented !== undefined && { undocumented }),
          })),
  );
}

const toLineTable = (lines: readonly WhoCanLine[], { model, writer }: AnswerModel): string =>
  toFilledTable(
    ['Environment', 'Plane', 'Persona', 'How', 'People'],
    lines.flatMap((line) => {
      const environment = getEntry(model.registry.environments, line.environment)?.name ?? '';
      const place = [writer.text(environment), line.plane ?? ''];
      if (line.personas.length === 0) return [[...place, toNobody(line, writer), '', '']];
      return line.personas.map(({ id, name, eligible, how = '', people }) => [
        ...place,
        writer.text(name === id ? id : `${name} (${id})`),
        writer.list([eligible ? 'eligible' : '', writer.text(how)]),
        writer.list(people.map(writer.text)),
      ]);
    }),
  );
