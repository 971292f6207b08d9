import {
  type Diagnostic,
  type Grant,
  isError,
  type Outcome,
  type Project,
  toLocated,
} from 'persona-registry';
import { type ReviewFile, type ReviewLine, toAccessKey, toPopulation } from 'persona-registry/formats';
import { buildAnswerModel } from '../answers/answerModel.js';
import { buildInputs } from '../check/buildInputs.js';
import type { CheckInputs } from '../check/readInputs.js';
import { toProblem } from '../export/toProblem.js';
import { addItem } from '../splice/addItem.js';
import { type Removal, removeItems } from '../splice/removeItems.js';

/** The data after a review. */
export interface AppliedReview {
  /** Changed files: path as the data has it → text before and after. */
  files: { file: string; before: string; after: string }[];
  removed: number;
  /** Decisions that the command cannot carry out, as sentences. */
  notes: string[];
}

/**
 * Carries out the decisions to remove, and writes the review into `reviews` of the service. Comments and order of the data stay. The result is read again: it
 * has every other access as before, or nothing is applied.
 */
export async function applyReview(
  { file, review }: ReviewFile,
  { inputs, project, today }: { inputs: CheckInputs; project: Project; today: string | undefined },
): Promise<Outcome<AppliedReview>> {
  const removals = review.lines.filter(
    ({ decision, access }) => decision === 'remove' && access.state === 'granted',
  );
  const notes: string[] = [];
  const byFile = new Map<string, Map<string, Removal & { items?: number[] }>>();
  const removed = new Set<string>();
  for (const line of removals) {
    const found = findGrant(line, review.service, project);
    if (typeof found === 'string') {
      notes.push(`${describe(line)}: ${found}`);
      continue;
    }
    if (found === undefined) continue;
    const { place, index } = found;
    removed.add(toAccessKey(line.access));
    const cells = byFile.get(place.file) ?? new Map<string, Removal & { items?: number[] }>();
    byFile.set(place.file, cells);
    const path = place.path ?? [];
    const cell = cells.get(JSON.stringify(path));
    if (cell === undefined) {
      const why = `Removed after the review of ${review.started}${line.why === undefined ? '.' : `: ${line.why}`}`;
      cells.set(JSON.stringify(path), {
        path,
        ...(index !== undefined && { items: [index] }),
        instead: { none: why },
      });
    } else if (index !== undefined) cell.items?.push(index);
  }
  for (const line of review.lines) {
    if (line.decision === 'change') notes.push(`${describe(line)}: change it by hand: ${line.why ?? ''}`);
  }

  const texts = new Map(inputs.sources.map((source) => [source.file, source.text]));
  for (const [path, cells] of byFile) {
    const source = inputs.sources.find((one) => one.file === path);
    const text = source?.format === 'yaml' ? removeItems(source.text, [...cells.values()]) : undefined;
    if (text === undefined) return { diagnostics: [toByHand(path)] };
    texts.set(path, text);
  }
  addRecord({ file, review }, { inputs, project, texts, notes, hasRemovals: removals.length > 0 });

  const after = {
    ...inputs,
    sources: inputs.sources.map((source) => ({ ...source, text: texts.get(source.file) ?? source.text })),
  };
  const problem = await compare(review.service, removed, { before: project, after, today });
  if (problem !== undefined) return { diagnostics: [problem] };
  return {
    value: {
      files: inputs.sources.flatMap(({ file: path, text }) => {
        const now = texts.get(path) ?? text;
        return now === text ? [] : [{ file: path, before: text, after: now }];
      }),
      removed: removed.size,
      notes,
    },
    diagnostics: [],
  };
}

/** The place of the grant of a line. A sentence: it cannot be removed in one place. `undefined`: it is gone already. */
function findGrant(
  { access }: ReviewLine,
  service: string,
  { registry, origins }: Project,
): ReturnType<typeof toPlace> | string | undefined {
  if (access.inheritedFrom !== undefined)
    return `it is inherited from ${access.inheritedFrom}. Remove it there.`;
  if (access.baseline !== undefined)
    return `it comes from the baseline ${access.baseline}, which gives it to others, too. Change the baseline.`;
  if (access.sameAs !== undefined)
    return `its cell repeats ${access.sameAs}. Write the roles of the cell out first.`;
  const isSame = (grant: Grant) =>
    grant.service === service &&
    grant.persona === access.persona &&
    grant.environment === access.environment &&
    grant.assignment === access.assignment &&
    grant.condition === access.condition &&
    grant.baseline === undefined &&
    grant.sameAs === undefined &&
    (registry.roles[grant.role]?.name ?? grant.role) === access.role &&
    (grant.scope === undefined || grant.scope === access.scope);
  const matches = registry.grants.flatMap((grant, at) => (isSame(grant) ? [at] : []));
  const [at, ...others] = matches;
  if (at === undefined) return undefined;
  if (others.length > 0) return 'the data has several such grants. Remove the right one by hand.';
  return toPlace(origins.grants[at]);
}

function toPlace(grant: Project['origins']['grants'][number] | undefined) {
  return grant === undefined
    ? undefined
    : { place: grant.place, ...(grant.index !== undefined && { index: grant.index }) };
}

interface Around {
  inputs: CheckInputs;
  project: Project;
  texts: Map<string, string>;
  notes: string[];
  hasRemovals: boolean;
}

/** Writes the review into the data, once. */
function addRecord(
  { file, review }: ReviewFile,
  { inputs, project, texts, notes, hasRemovals }: Around,
): void {
  const { service, lines } = review;
  if (project.registry.services[service]?.reviews.some(({ evidence }) => evidence.includes(file))) return;
  const date =
    lines
      .map(({ on = review.started }) => on)
      .sort()
      .at(-1) ?? review.started;
  const deciders = [...new Set(lines.flatMap(({ by }) => by ?? []))];
  const isChanged = hasRemovals || lines.some(({ decision }) => decision === 'change');
  const [by] = deciders;
  const record = {
    date,
    ...(by !== undefined && deciders.length === 1 && { by }),
    result: isChanged ? 'changed' : 'confirmed',
    evidence: file,
  };
  const place = project.origins.entries.get(`service:${service}`);
  const source = inputs.sources.find((one) => one.file === place?.file);
  const text = source && texts.get(source.file);
  const path = place?.path?.map(String);
  const added =
    source?.format === 'yaml' && text !== undefined && path !== undefined
      ? addItem(text, path, 'reviews', record)
      : undefined;
  if (source === undefined || added === undefined) {
    notes.push(
      `The service ${service} has no place for the review. Write it yourself: reviews: [${JSON.stringify(record)}]`,
    );
  } else texts.set(source.file, added);
}

/** The access after the edit must be the access before it without what was removed. */
async function compare(
  service: string,
  removed: ReadonlySet<string>,
  { before, after, today }: { before: Project; after: CheckInputs; today: string | undefined },
): Promise<Diagnostic | undefined> {
  const { project, scans } = await buildInputs(after, today === undefined ? {} : { today });
  const [mistake] = toLocated(project.diagnostics, after.sources).filter(isError);
  if (mistake !== undefined) return { ...mistake, hint: BY_HAND };
  const keysOf = (one: Project) => toPopulation(service, buildAnswerModel(one, scans).model).map(toAccessKey);
  const expected = keysOf(before).filter((key) => !removed.has(key));
  const others = ({ registry }: Project) =>
    JSON.stringify(registry.grants.filter((grant) => grant.service !== service));
  const now = new Set(keysOf(project));
  // A cell in which nothing is left says "no access", so it is no line of the population.
  const isSame =
    expected.length === now.size &&
    expected.every((key) => now.has(key)) &&
    others(before) === others(project);
  return isSame
    ? undefined
    : toProblem(
        'not-applied',
        'Without these grants, other access would change, too: another cell repeats theirs, or shares their text.',
        BY_HAND,
      );
}

const BY_HAND =
  'Remove the access by hand. Then "personas review status" says whether all removals are done.';
const toByHand = (file: string): Diagnostic =>
  toProblem('not-applied', 'The grants cannot be cut out of this file.', BY_HAND, file);

const describe = ({ access, decision }: ReviewLine): string =>
  `${decision} ${access.persona}, ${access.environment}, ${access.role}`;
