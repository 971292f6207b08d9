import type { AccessCell } from '../access/accessCell.js';
import { grantsIn } from '../access/accessCell.js';
import { getEntry } from '../lookup/entries.js';
import { showField } from '../lookup/showField.js';
import { toAccessTable } from '../markdown/access.js';
import { joinBlocks, toSection, toTable } from '../markdown/blocks.js';
import { VALUES } from '../markdown/cards.js';
import { toMarkdownView } from '../markdown/toMarkdownView.js';
import { createWriter, type Writer } from '../markdown/writer.js';
import { DEFAULT_PERSONA_COLUMNS } from '../model/columns.js';
import type { ReadMarkdown } from '../model/markdown.js';
import type { PersonaField } from '../model/personaFields.js';
import type { Environment, Grant, ShownRegistry } from '../model/registry.js';
import type { PersonaCardView } from '../model/view.js';
import { buildViewModel, toEnvironmentView } from '../viewModel/buildViewModel.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { AccessModel, ViewModel } from '../viewModel/viewModel.js';
import { toColumns } from '../views/toColumns.js';
import { toTableView } from '../views/toTableView.js';
import { ENGLISH } from '../words/words.js';
import { toAbbreviations } from './toAbbreviations.js';

const FIRST: readonly PersonaField[] = ['id', 'persona', 'kind', 'team', 'summary'];
/** The columns of the table of personas. Those without a value are left out. Cards list what to learn. */
const COLUMNS: readonly PersonaField[] = [
  ...FIRST,
  ...DEFAULT_PERSONA_COLUMNS.filter((field) => !FIRST.includes(field) && field !== 'learn'),
];
/** A matrix has a cell for each persona and service. With more cells, nobody can read it, and it would grow faster than the data. */
const MAX_CELLS = 50_000;
/** Signs of a matrix that are no roles. An empty cell would not say which of them it means. */
const SIGNS = { none: '–', undocumented: '?', 'not-applicable': '·' } as const;

/**
 * Personas and access as one document: a table of personas, a card each, a table of access per service, and a matrix of letters per environment with its
 * legend. `model.personas` chooses the personas. Values are escaped, so they are neither Markdown nor HTML; descriptions have the Markdown that
 * `readMarkdown` finds in them.
 */
export function toMarkdownDocument(model: AccessModel, readMarkdown?: ReadMarkdown): string {
  const { registry, routes, personas } = model;
  const options = { words: ENGLISH, toUrl: (href: string) => href };
  const writer = createWriter(options);
  const viewModel = buildViewModel(registry, routes, undefined, ENGLISH, readMarkdown);
  const cards = personas.flatMap(({ id }) => viewModel.cards.get(id) ?? []);
  return `${joinBlocks([
    '# Personas and access',
    registry.asOf === undefined ? '' : `As of ${registry.asOf}.`,
    toSection('Personas', toSummary(cards, writer)),
    toSection('Cards', ...cards.map((card) => toMarkdownView(card, { ...options, level: 3 }))),
    toSection('Access', ...toServiceTables(model, viewModel, writer)),
    toSection('Matrices', ...toMatrices(model, writer)),
  ])}\n`;
}

function toSummary(cards: readonly PersonaCardView[], writer: Writer): string {
  const columns = COLUMNS.map((field) => ({
    title: writer.say(`field.${field}`),
    cells: cards.map((card) => showField(field, card, VALUES, card, writer) ?? ''),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return toTable(
    columns.map(({ title }) => title),
    cards.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
  );
}

/** A table per service, as on its page. */
function toServiceTables(model: AccessModel, { accessByService }: ViewModel, writer: Writer): string[] {
  const personas = new Set(model.personas.map(({ id }) => id));
  return model.services.flatMap((service) => {
    const environments = serviceEnvironments(service, model.environments).map(toEnvironmentView);
    const rows = (accessByService.get(service.id) ?? [])
      .filter(({ persona }) => personas.has(persona.id))
      .map(({ row }) => toColumns(row, environments));
    if (rows.length === 0) return [];
    const view = toTableView({
      kind: 'access-table',
      caption: '',
      rowHeader: 'persona',
      environments,
      groups: [{ rows }],
    });
    return [`### ${writer.text(service.name)}`, toAccessTable(view, writer)];
  });
}

const roleNameOf = ({ role }: Grant, { roles }: ShownRegistry): string => getEntry(roles, role)?.name ?? role;

/** One matrix per environment. Services without environments are in each one. */
function toMatrices(model: AccessModel, writer: Writer): string[] {
  const { environments, services, personas, accessByService, registry } = model;
  const shown = services.filter(({ id }) => (accessByService.get(id)?.length ?? 0) > 0);
  if (personas.length * shown.length > MAX_CELLS) {
    return [
      `Left out: ${personas.length} personas by ${shown.length} services are too many for a matrix. Filters choose some of them.`,
    ];
  }
  const cellOf = new Map<string, AccessCell>();
  const names: string[] = [];
  for (const [service, rows] of accessByService) {
    for (const { persona, cells } of rows) {
      for (const cell of cells) {
        cellOf.set(`${service} ${persona.id} ${cell.environment}`, cell);
        for (const grant of grantsIn(cell)) names.push(roleNameOf(grant, registry));
      }
    }
  }
  if (cellOf.size === 0) return [];
  const signs = toAbbreviations(names);
  const toSign = (service: string, persona: string, { id }: Environment): string => {
    const cell = cellOf.get(`${service} ${persona} ${id}`) ?? cellOf.get(`${service} ${persona} all`);
    if (cell === undefined) return SIGNS.undocumented;
    if (cell.state !== 'granted') return SIGNS[cell.state];
    const roles = grantsIn(cell).map(
      (grant) =>
        `${signs.get(roleNameOf(grant, registry)) ?? ''}${grant.assignment === 'eligible' ? '\\*' : ''}`,
    );
    return [...new Set(roles)].join(', ');
  };
  const legend = [
    ...Array.from(signs, ([name, sign]) => `${sign} = ${writer.text(name)}`),
    '\\* = eligible: activated for a while',
    `${SIGNS.none} = no access`,
    `${SIGNS.undocumented} = not documented`,
    `${SIGNS['not-applicable']} = the service does not exist there`,
  ];
  return [
    ...environments.flatMap((environment) => [
      `### ${writer.text(environment.name)}`,
      toTable(
        ['Persona', ...shown.map(({ name }) => writer.text(name))],
        personas.map(({ id, name }) => [
          writer.text(`${name} (${id})`),
          ...shown.map((service) => toSign(service.id, id, environment)),
        ]),
      ),
    ]),
    `Legend: ${legend.join('; ')}.`,
  ];
}
