import {
  buildReader,
  entriesOf,
  getEntry,
  type Outcome,
  toCoverageFiles,
  toIndexHref,
  toMarkdownPage,
  toMarkdownView,
  toRegistryFiles,
  toView,
  type ViewRequest,
} from 'persona-registry';
import { joinBlocks } from 'persona-registry/formats';
import type { Answer } from './answer.js';
import { ANSWER_STYLE, type AnswerModel } from './answerModel.js';
import { INDEXES } from './listKinds.js';
import { toFilledTable } from './toFilledTable.js';
import { toRoleLevel } from './toRoleLevel.js';

/** What the directive of a request shows. */
export function answerRequest(request: ViewRequest, { model }: AnswerModel): Outcome<Answer> {
  const reader = buildReader(new Map([...toRegistryFiles(model), ...toCoverageFiles(model)]));
  const { view, diagnostics } = toView(request, reader);
  if (diagnostics.length > 0) return { diagnostics };
  const { asOf } = model.registry;
  return { value: { markdown: toMarkdownView(view, ANSWER_STYLE), data: { asOf, list: view } }, diagnostics };
}

/** What the page says that lists all entries of a kind. */
export function listIndex(list: keyof typeof INDEXES, { model, writer, findPage }: AnswerModel): Answer {
  const page = findPage(toIndexHref(INDEXES[list], model.routes));
  return {
    markdown: page === undefined ? `There are no ${list}.` : toMarkdownPage(page, writer),
    data: { asOf: model.registry.asOf, list: page },
  };
}

/** The roles of the data, with what they allow and how many grants name them. No page lists them. */
export function listRoles({ model, writer }: AnswerModel): Answer {
  const { registry } = model;
  const counts = new Map<string, number>();
  for (const { role } of registry.grants) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = entriesOf(registry.roles).map((role) => ({ ...role, grants: counts.get(role.id) ?? 0 }));
  const rows = roles.map((role) => [
    writer.text(role.name),
    writer.text(getEntry(registry.systems, role.system ?? '')?.name ?? role.system ?? ''),
    toRoleLevel(role),
    role.privileged ? 'privileged' : '',
    String(role.grants),
  ]);
  return {
    markdown: joinBlocks([
      '# Roles',
      rows.length === 0
        ? 'There are no roles.'
        : toFilledTable(['Role', 'System', 'Level', 'Marks', 'Grants'], rows),
    ]),
    data: { asOf: registry.asOf, list: roles },
  };
}
