import { type Diagnostic, FILTER_NAMES } from 'persona-registry';
import { quote, suggest } from 'persona-registry/text';
import type {
  Directive,
  DirectiveForm,
  DirectiveNode,
  DirectiveParts,
  DirectiveReading,
  DirectiveResult,
  SourceDocument,
} from './directive.js';
import { findDirective } from './findDirective.js';
import { findUnclosed, type UnclosedBlock } from './findUnclosed.js';
import { formOf, writeName } from './forms.js';
import { listAttributes, type WrittenAttribute } from './listAttributes.js';
import { placeOf, placeWithin, sourceOf } from './place.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toParts } from './toParts.js';
import { toError } from './toProblem.js';

/**
 * Reads a directive: its request, its definition and its problems. Returns `undefined` if it is not one of our directives. Scan and transform share this
 * grammar.
 *
 * @param isEnclosed whether the directive is inside a block whose missing end is already reported. Then this directive often seems to have no end
 * either, which is not reported again
 */
export function readDirective(
  node: DirectiveNode,
  document: SourceDocument,
  isEnclosed = false,
): DirectiveReading | undefined {
  const directive = findDirective(node.name);
  if (directive === undefined) return undefined;
  const sourceParts = toParts(node, document);
  if (isBare(sourceParts)) return { type: 'text', text: `:${node.name}`, problems: [] };
  const bareId = findBareId(directive, sourceParts);
  // The directive is read with the corrected id, so that other pages still know its definition.
  const parts = bareId === undefined ? sourceParts : withId(sourceParts, bareId);

  const mistakes = [
    ...(bareId ? [reportBareId(bareId, sourceParts)] : []),
    ...checkShape(directive, parts, isEnclosed),
  ];
  const result: DirectiveResult = directive.attributes[parts.form] === undefined ? {} : directive.read(parts);
  const problems = [...mistakes, ...(result.problems ?? [])];
  // A table with a misspelt filter would show all personas, so it shows nothing. A definition is shown even with problems, to help its author.
  const isShown = problems.length === 0 || result.definition !== undefined;
  return {
    type: 'view',
    ...(isShown && result.request && { request: result.request }),
    ...(result.definition && { definition: result.definition }),
    problems,
    ...(result.label && { label: result.label }),
    showName: result.showName ?? false,
    content: result.content ?? parts.content,
  };
}

/** Whether a directive is ordinary text, as in `see a:persona here` and `:persona`. `:persona[]` and `:persona{}` are directives with a mistake. */
function isBare({ form, label, attributes, node, document }: DirectiveParts): boolean {
  if (form !== 'text' || label !== undefined || attributes.size > 0) return false;
  const source = sourceOf(node, document);
  return source === '' || source === `:${node.name}`;
}

/** An id without its `#`, which the parser reads as attributes without values. */
interface BareId {
  /** As written: `P001`. May contain spaces. */
  text: string;
  /** Names of the attributes that it consists of. */
  names: readonly string[];
}

/** Finds `{P001}` and `{id: P001}`, if the directive accepts an id but has none, and if no similar attribute exists. */
function findBareId({ attributes }: Directive, parts: DirectiveParts): BareId | undefined {
  const valid = attributes[parts.form] ?? [];
  if (!valid.includes('id') || parts.attributes.has('id')) return undefined;
  const names = [...parts.attributes].flatMap(([name, value]) =>
    value === '' && !valid.includes(name) ? [name] : [],
  );
  const words = names.filter((name) => name !== 'id:');
  const isId = words.length > 0 && !words.some((name) => suggest(name, valid) !== undefined);
  return isId ? { text: words.join(' '), names } : undefined;
}

function reportBareId({ text, names: [first = ''] }: BareId, parts: DirectiveParts): Diagnostic {
  const { form, node, label } = parts;
  const name = writeName(form, node.name);
  const isOneWord = !text.includes(' ');
  // A directive without a label may have the reference as its label, with spaces.
  const rightForm = isOneWord
    ? `${name}${label ? `[${label.text}]` : ''}{#${text}}`
    : label
      ? `${name}[${label.text}]{id="${text}"}`
      : `${name}[${text}]`;
  return toError(
    'malformed-directive',
    `The id in "{${text}}" has no "#" before it.`,
    placeOfAttribute(parts, first),
    { hint: `Write ${rightForm}.` },
  );
}

function withId(parts: DirectiveParts, { text, names }: BareId): DirectiveParts {
  const otherAttributes = [...parts.attributes].filter(([name]) => !names.includes(name));
  return { ...parts, attributes: new Map([...otherAttributes, ['id', text]]) };
}

/** Checks the form of a directive, the names of its attributes, and its end. These checks are the same for all directives. */
function checkShape(directive: Directive, parts: DirectiveParts, isEnclosed: boolean): Diagnostic[] {
  const valid = directive.attributes[parts.form];
  const directiveName = writeName(parts.form, directive.name);
  const problems: Diagnostic[] = [];
  if (valid === undefined) problems.push(wrongForm(directive, directiveName, parts));
  for (const name of valid === undefined ? [] : parts.attributes.keys()) {
    if (!valid?.includes(name)) problems.push(unknownAttribute(directiveName, name, valid ?? [], parts));
  }
  problems.push(...checkRepeated(directiveName, valid ?? [], parts));
  const unclosed = findUnclosed(parts);
  if (unclosed !== undefined && (!isEnclosed || unclosed.misplacedEnd)) {
    problems.push(reportUnclosed(unclosed, parts));
  }
  return problems;
}

/** The parser keeps the last of two equal attributes, so the reader would never see that the first has no effect. */
function checkRepeated(directiveName: string, valid: readonly string[], parts: DirectiveParts): Diagnostic[] {
  const first = new Map<string, WrittenAttribute>();
  const problems: Diagnostic[] = [];
  const toPlace = ({ start }: WrittenAttribute) => placeWithin(parts.node, start, parts.document);
  for (const attribute of listAttributes(parts)) {
    const before = first.get(attribute.name);
    first.set(attribute.name, before ?? attribute);
    if (before === undefined || !valid.includes(attribute.name)) continue;
    const isFilter = (FILTER_NAMES as readonly string[]).includes(attribute.name);
    problems.push(
      toError(
        'repeated-attribute',
        `"${directiveName}" has the attribute ${quote(attribute.name)} twice.`,
        toPlace(attribute),
        {
          hint: isFilter ? `Write ${attribute.name}="…, …" with all values.` : 'Keep one of them.',
          related: [{ message: 'The first is here.', place: toPlace(before) }],
        },
      ),
    );
  }
  return problems;
}

function reportUnclosed(
  { node: unclosed, misplacedEnd }: UnclosedBlock,
  { node, document }: DirectiveParts,
): Diagnostic {
  const name = writeName(formOf(unclosed), unclosed.name);
  const colons = /^:+/.exec(sourceOf(unclosed, document))?.[0] ?? ':::';
  if (misplacedEnd !== undefined) {
    const { line } = placeOf(unclosed, document);
    return toError(
      'unclosed-directive',
      `The "${colons}" that should close "${name}" (line ${line}) is part of the text above it.`,
      misplacedEnd,
      {
        hint: `Put a blank line before it, and start it in the same column as "${name}". With the blank line, formatters such as Prettier do not move it.`,
      },
    );
  }
  const container = unclosed === node ? '' : ` inside "${writeName(formOf(node), node.name)}"`;
  return toError(
    'unclosed-directive',
    `"${name}"${container} is never closed.`,
    placeOf(unclosed, document),
    {
      hint: 'Write ":::" on its own line after the block. A block around another block needs one more colon.',
    },
  );
}

function wrongForm(directive: Directive, name: string, { place }: DirectiveParts): Diagnostic {
  const forms = (Object.keys(directive.attributes) as DirectiveForm[]).map((form) =>
    writeName(form, directive.name),
  );
  const isLink = Object.keys(directive.attributes).join() === 'text';
  return toError('wrong-directive-form', `"${name}" is not a valid form of "${directive.name}".`, place, {
    valid: forms,
    hint: isLink
      ? `Write ${forms[0]}[…] in a sentence.`
      : `Write ${forms.join(' or ')}${forms.includes(`::${directive.name}`) ? ' on its own line' : ''}.`,
  });
}

function unknownAttribute(
  directiveName: string,
  name: string,
  valid: readonly string[],
  parts: DirectiveParts,
): Diagnostic {
  const message = `"${directiveName}" has no attribute ${quote(name)}${name === 'id' ? ' (written "#…")' : ''}.`;
  return toError('unknown-attribute', message, placeOfAttribute(parts, name), {
    valid,
    suggestion: suggest(name, valid),
  });
}
