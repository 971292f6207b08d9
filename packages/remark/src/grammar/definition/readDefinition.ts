import type { List } from 'mdast';
import type { Diagnostic, PersonaInput, Place } from 'persona-registry';
import { quote } from 'persona-registry/text';
import type { DirectiveParts, DirectiveResult } from '../directive.js';
import { placeOf } from '../place.js';
import { placeOfAttribute } from '../placeOfAttribute.js';
import { readVariant } from '../readVariant.js';
import { toError, toWarning } from '../toProblem.js';
import { type Field, findField, suggestLabel, validLabels } from './fields.js';
import { type FieldValue, toFieldValue } from './fieldValue.js';
import { readIdentity } from './readIdentity.js';

/**
 * Finds the list of fields, which makes a container a definition: its first block, if one of its items begins with a known field in bold. Comments
 * before the list are ignored.
 */
export function findFieldList({ form, content, document }: DirectiveParts): List | undefined {
  const first = form === 'container' ? content.find(({ type }) => type !== 'html') : undefined;
  if (first?.type !== 'list') return undefined;
  const isField = (label: string | undefined) => label !== undefined && findField(label) !== undefined;
  return first.children.some((item) => isField(toFieldValue(item, document)?.label)) ? first : undefined;
}

/** Values of the block so far. The first value of a field stays. A different second value is a problem. */
interface Draft {
  id?: string;
  fields: PersonaInput;
  places: Record<string, Place>;
  problems: Diagnostic[];
}

/** Reads a `:::persona` with a list of fields: the persona that it defines, and the request for its card. The text after the list is notes. */
export function readDefinition(parts: DirectiveParts, list: List): DirectiveResult {
  const { variant, problems } = readVariant(parts, 'full');
  const draft: Draft = { fields: {}, places: {}, problems };

  for (const name of ['id', 'color'] as const) {
    const value = parts.attributes.get(name)?.trim();
    if (value) setOnce(draft, name, value, placeOfAttribute(parts, name));
  }
  const labelName = parts.label && setIdentity(draft, parts.label.text, parts.label.place);
  for (const item of list.children) readItem(draft, item, parts);

  const ownName = draft.fields.name;
  if (parts.label && labelName && ownName === undefined) setOnce(draft, 'name', labelName, parts.label.place);
  const label =
    parts.label && labelName && ownName !== undefined && ownName !== labelName
      ? { ...parts.label, text: labelName }
      : undefined;
  const { id, fields, places: fieldPlaces } = draft;
  if (id === undefined)
    return { problems: [...problems, missingId(parts)], content: withoutList(parts, list) };
  return {
    definition: { id, fields, place: parts.place, fieldPlaces },
    request: { kind: 'persona-card', ref: id, variant },
    ...(label && { label }),
    problems,
    content: withoutList(parts, list),
  };
}

const withoutList = ({ content }: DirectiveParts, list: List) => content.filter((block) => block !== list);

function readItem(draft: Draft, item: List['children'][number], { document }: DirectiveParts): void {
  const value = toFieldValue(item, document);
  if (value === undefined) {
    draft.problems.push(unlabelledItem(placeOf(item, document)));
    return;
  }
  const field = findField(value.label);
  if (field === undefined) {
    draft.problems.push(unknownField(value.label, placeOf(item, document)));
    return;
  }
  const { content, problems = [] } = field.read(value);
  draft.problems.push(...problems, ...ignoredLinks(field, value));
  if (content === undefined) return;
  const isName = field.name === 'name';
  setOnce(
    draft,
    field.name,
    isName ? setIdentity(draft, String(content), value.place) : content,
    value.place,
  );
}

/** Moves id and colour from the text of a name to the draft. Returns the rest of the name. */
function setIdentity(draft: Draft, text: string, place: Place): string {
  const { name, id, color } = readIdentity(text, draft.id);
  if (id !== undefined) setOnce(draft, 'id', id, place);
  if (color !== undefined) setOnce(draft, 'color', color, place);
  return name;
}

function setOnce(draft: Draft, name: string, value: unknown, place: Place): void {
  const firstPlace = draft.places[name];
  if (firstPlace === undefined) {
    draft.places[name] = place;
    if (name === 'id') draft.id = String(value);
    else draft.fields = { ...draft.fields, [name]: value };
    return;
  }
  const firstValue = name === 'id' ? draft.id : draft.fields[name as keyof PersonaInput];
  if (JSON.stringify(firstValue) === JSON.stringify(value)) return;
  draft.problems.push(
    toError(
      'conflicting-field',
      `The block has two values for "${name}": ${quoteValue(firstValue)} and ${quoteValue(value)}.`,
      place,
      {
        hint: 'Keep one of them.',
        related: [{ message: 'The first value is here.', place: firstPlace }],
      },
    ),
  );
}

const quoteValue = (value: unknown) =>
  quote(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function missingId({ place, label }: DirectiveParts): Diagnostic {
  const labelText = label ? `[${label.text}]` : '';
  return toError('missing-id', 'The block defines a persona without an id.', place, {
    hint: `Write :::persona${labelText}{#P001}, or put the id in parentheses after the name: "AI Data Engineer (P001)".`,
  });
}

function unknownField(label: string, place: Place): Diagnostic {
  return toError('unknown-field', `A persona has no field ${quote(label)}.`, place, {
    valid: validLabels,
    suggestion: suggestLabel(label),
    hint: 'Put other text below the list, as notes.',
  });
}

function unlabelledItem(place: Place): Diagnostic {
  return toError(
    'unlabelled-item',
    'This item of the list of fields does not begin with a field in bold.',
    place,
    {
      valid: validLabels,
      hint: 'Begin the item with a field, such as "**Team**:", or move it out of the list, below a paragraph of text.',
    },
  );
}

/** Reports an address that is not used. Services, teams and personas have their own pages instead. */
function ignoredLinks({ takesLinks }: Field, { lines, label, place }: FieldValue): Diagnostic[] {
  const linkPart = lines.flat().find(({ link }) => link?.url);
  if (takesLinks || linkPart?.link === undefined) return [];
  const message = `The address of ${quote(linkPart.text)} in ${quote(label)} is not used: ${quote(linkPart.link.url)}.`;
  return [
    toWarning('ignored-link', message, place, {
      hint: 'Write [name]() to link to the page of the service, team or persona. Put the address into the data file, or into the notes below the list.',
    }),
  ];
}
