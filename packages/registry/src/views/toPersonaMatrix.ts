import type { PersonaFile } from '../entityFiles/entityFiles.js';
import type { OpenRegistry } from '../entityFiles/openRegistry.js';
import type { Filter, FilterName, ViewRequest } from '../model/request.js';
import type { PersonaMatrixRow, PersonaMatrixView, PersonaTotal } from '../model/view.js';
import { toMissing } from '../organisation/buildHolders.js';
import { describeFilter } from '../requests/describeFilter.js';
import { toMonograms } from '../viewModel/toMonograms.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { matchFacets, matchFilter } from './matchFacets.js';
import { sayNobody } from './sayNobody.js';

/** The most cells of a table: they are some 300 KB of HTML. A reader loses the way in a larger table, too. */
const MAX_CELLS = 2000;

/** A row with the ids of the personas in its cells. */
interface Candidate {
  id: string;
  counts: ReadonlyMap<string, number>;
}

/**
 * Who holds which persona. `team` and `group` choose the rows. The columns are the personas of the same teams and groups that people take on, and
 * those that the rows hold. `persona` chooses among the columns, and then only rows with one of them are left. `filterNames` has names as values,
 * for texts only.
 */
export function toPersonaMatrix(
  { filter, rows: rowKind }: Extract<ViewRequest, { kind: 'persona-matrix' }>,
  filterNames: Filter,
  files: OpenRegistry,
): PersonaMatrixView {
  const words = files.words();
  const { persona: wanted = [], ...place } = filter;
  const isChosen = wanted.some(({ negate }) => !negate);
  const candidates = rowKind === 'people' ? listPeople(place, files) : listTeams(place, files);
  const held = new Set(candidates.flatMap(({ counts }) => Array.from(counts.keys())));
  const columns = files
    .facets()
    .personas.filter((facets) => {
      if (!matchFilter({ persona: wanted }, () => [facets.id])) return false;
      return isChosen || held.has(facets.id) || (facets.kind !== 'agent' && matchFacets(facets, place));
    })
    .flatMap(({ id }) => files.persona(id) ?? []);
  const positions = new Map(columns.map(({ id }, column) => [id, column]));
  const hasNobody = files.people().people.length === 0;
  // Without anybody who is shown, the cells of teams would seem to say that nobody holds their personas.
  const rows = (hasNobody ? [] : candidates)
    .map(({ id, counts }) => ({
      id,
      cells: Array.from(counts, ([persona, count]) => ({ column: positions.get(persona) ?? -1, count }))
        .filter(({ column, count }) => column >= 0 && (count > 0 || !hasHidden(columns[column])))
        .sort((a, b) => a.column - b.column),
    }))
    .filter(({ cells }) => cells.length > 0 || (rowKind === 'people' && !isChosen));
  const totals = columns.map(toTotal);
  const isLarge = rows.length * columns.length > MAX_CELLS;
  const isEmpty = columns.length === 0 || (rows.length === 0 && !totals.some(({ hidden }) => hidden));
  const view = {
    kind: 'persona-matrix',
    caption: toCaption(rowKind === 'people' ? 'section.holders' : 'matrix.teams', filterNames, words),
    rowHeader: rowKind === 'people' ? 'person' : 'team',
  } as const;
  if (isEmpty || isLarge) {
    const empty = isLarge
      ? say(words, 'matrix.tooLarge', { cells: rows.length * columns.length })
      : sayNobody(files.people(), filterNames, words);
    return { ...view, personas: [], rows: [], empty };
  }
  return {
    ...view,
    personas: columns.map(({ card }) => card.persona),
    rows: rowKind === 'people' ? withFaces(rows, files) : withTeams(rows, files),
    totals,
  };
}

const hasHidden = (persona: PersonaFile | undefined): boolean => persona?.hiddenPeople !== undefined;

function listPeople(place: Filter, files: OpenRegistry): Candidate[] {
  return files
    .people()
    .people.filter(({ team, group }) => matchFilter(place, toValues(team, group)))
    .map(({ id, persona }) => ({ id, counts: new Map(persona.map((one) => [one, 1])) }));
}

function listTeams(place: Filter, files: OpenRegistry): Candidate[] {
  return files
    .people()
    .teams.filter(({ team, group }) => matchFilter(place, toValues(team, group)))
    .map(({ id }) => ({
      id,
      counts: new Map((files.team(id)?.holders ?? []).map(({ persona, count }) => [persona, count])),
    }));
}

const toValues = (team: readonly string[], group: readonly string[]) => (name: FilterName) =>
  name === 'team' ? team : name === 'group' ? group : [];

type Row = Pick<Candidate, 'id'> & Pick<PersonaMatrixRow, 'cells'>;

function withFaces(rows: readonly Row[], files: OpenRegistry): PersonaMatrixRow[] {
  const people = rows.flatMap(({ id, cells }) => {
    const card = files.person(id)?.card;
    return card === undefined ? [] : [{ card, cells }];
  });
  const monograms = toMonograms(people.map(({ card }) => card.person.name));
  return people.map(({ card: { person, monogram, image, title }, cells }, at) => ({
    name: person,
    monogram: monograms[at] ?? monogram,
    ...(image !== undefined && { image }),
    ...(title !== undefined && { title }),
    cells,
  }));
}

const withTeams = (rows: readonly Row[], files: OpenRegistry): PersonaMatrixRow[] =>
  rows.flatMap(({ id, cells }) => {
    const card = files.team(id)?.card;
    return card === undefined ? [] : [{ name: card.team, cells }];
  });

function toTotal({ card, people, hiddenPeople = 0, wanted }: PersonaFile): PersonaTotal {
  if (card.personaKind === 'agent') return {};
  const count = people.length + hiddenPeople;
  const missing = toMissing({ wanted }, count);
  return {
    count,
    ...(hiddenPeople > 0 && { hidden: hiddenPeople }),
    ...(wanted !== undefined && { wanted }),
    ...(missing > 0 && { missing }),
  };
}

function toCaption(id: 'section.holders' | 'matrix.teams', filterNames: Filter, words: Words): string {
  const caption = say(words, id);
  const filter = describeFilter(filterNames, words);
  return filter === '' ? caption : say(words, 'accessTable.filtered', { caption, filter });
}
