import { escapeText, getEntry, type Role, toHref, toMarkdownPage } from 'persona-registry';
import { joinBlocks, toFacts, toSection } from 'persona-registry/formats';
import type { Answer } from './answer.js';
import type { AnswerModel } from './answerModel.js';
import type { FoundEntity } from './findEntity.js';
import { toFilledTable } from './toFilledTable.js';
import { toRoleLevel } from './toRoleLevel.js';

/** What the page of an entry says. A role has no page: the answer is what is known of it, and who has it. */
export function showEntity({ kind, id }: FoundEntity, answers: AnswerModel): Answer {
  const { model, writer, findPage } = answers;
  const { asOf } = model.registry;
  if (kind === 'role') return showRole(id, answers);
  const page = findPage(toHref(kind, id, model.routes));
  return {
    markdown: page === undefined ? '' : toMarkdownPage(page, writer),
    data: { kind, id, asOf, page },
  };
}

function showRole(id: string, { model, writer }: AnswerModel): Answer {
  const { registry } = model;
  const role = getEntry(registry.roles, id);
  const toService = (of: string) => ({ id: of, name: registry.services[of]?.name ?? of });
  const held = grantsInForce(model)
    .filter(({ grant }) => grant.role === id)
    .map(({ grant, service, environment, inheritedFrom }) => {
      const { persona, assignment, from, until, condition, why, scope, baseline } = grant;
      return {
        persona: { id: persona, name: registry.personas[persona]?.name ?? persona },
        service: toService(service),
        environment,
        assignment,
        from,
        until,
        condition,
        why,
        scope,
        inheritedFrom: inheritedFrom === undefined ? undefined : toService(inheritedFrom),
        baseline,
      };
    });
  const toOrigin = ({ inheritedFrom, baseline }: (typeof held)[number]): string =>
    [
      inheritedFrom && `inherited from ${inheritedFrom.name}`,
      baseline !== undefined && `baseline ${registry.baselines[baseline]?.label || baseline}`,
    ]
      .filter((text) => typeof text === 'string')
      .join(', ');
  const markdown = joinBlocks([
    `# ${escapeText(role?.name ?? id)}`,
    role === undefined ? '' : escapeText(role.description ?? ''),
    role === undefined ? '' : toFacts(toRoleFacts(role, model.registry.systems)),
    toSection(
      'Who has it',
      held.length === 0
        ? 'Nobody.'
        : toFilledTable(
            ['Persona', 'Service', 'Environment', 'Assignment', 'When', 'Comes from', 'Condition', 'Why'],
            held.map((grant) => [
              writer.text(`${grant.persona.name} (${grant.persona.id})`),
              writer.text(grant.service.name),
              writer.text(
                model.environments.find((one) => one.id === grant.environment)?.name ?? grant.environment,
              ),
              grant.assignment,
              [grant.from && `from ${grant.from}`, grant.until && `until ${grant.until}`]
                .filter((text) => text !== undefined)
                .join(' '),
              writer.text(toOrigin(grant)),
              writer.text(grant.condition ?? ''),
              writer.text(grant.why ?? ''),
            ]),
          ),
    ),
  ]);
  return { markdown, data: { kind: 'role', id, asOf: registry.asOf, role, grants: held } };
}

/** Grants that have ended, have not begun or do nothing give nobody a role. What is granted on an outer service holds on those inside. */
const grantsInForce = ({ accessByService }: AnswerModel['model']) =>
  [...accessByService].flatMap(([service, rows]) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ environment, grants, inherited }) => [
        ...grants.map((grant) => ({ grant, service, environment, inheritedFrom: undefined })),
        ...inherited.map(({ grant, from }) => ({ grant, service, environment, inheritedFrom: from })),
      ]),
    ),
  );

function toRoleFacts(role: Role, systems: AnswerModel['model']['registry']['systems']): [string, string][] {
  const { system, roleDefinitionId, formerNames, includes = [] } = role;
  const marks = [
    role.privileged && 'privileged',
    role.grantsAccess && 'gives access',
    role.readsKeys && 'lists keys',
    role.exact && 'this level only',
    role.wildcard && 'wildcards',
    role.preview && 'preview',
    role.planned && 'planned',
  ].filter((mark) => typeof mark === 'string');
  return [
    ['System', escapeText(system === undefined ? '' : (getEntry(systems, system)?.name ?? system))],
    ['Level', toRoleLevel(role)],
    ['Marks', marks.join(', ')],
    ['Id', escapeText(roleDefinitionId ?? '')],
    ['Formerly', escapeText(formerNames.join(', '))],
    ['Includes', escapeText(includes.join(', '))],
  ];
}
