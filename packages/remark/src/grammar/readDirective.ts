import type { Diagnostic } from 'persona-registry';
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
import { findUnclosed, type Unclosed } from './findUnclosed.js';
import { formOf, writeName } from './forms.js';
import { placeOf, sourceOf } from './place.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toParts } from './toParts.js';
import { toError } from './toProblem.js';

/**
 * The one grammar, for scan and transform alike: what a directive asks for, what it defines, what is wrong with it. `undefined` when the
 * directive is not ours.
 *
 * @param isEnclosed whether the directive stands in a block of which is said already that its end is missing: then this one seems to have no
 * end either
 */
export function readDirective(
  node: DirectiveNode,
  document: SourceDocument,
  isEnclosed = false,
): DirectiveReading | undefined {
  const directive = findDirective(node.name);
  if (directive === undefined) return undefined;
  const written = toParts(node, document);
  if (isBare(written)) return { type: 'text', text: `:${node.name}`, problems: [] };
  const word = findWord(directive, written);
  // What was meant is read all the same, so that a definition is known to other pages.
  const parts = word === undefined ? written : withId(written, word);

  const mistakes = [...(word ? [wordForId(word, written)] : []), ...checkShape(directive, parts, isEnclosed)];
  const result: DirectiveResult = directive.attributes[parts.form] === undefined ? {} : directive.read(parts);
  const problems = [...mistakes, ...(result.problems ?? [])];
  // A table with a misspelt filter would show everybody: nothing is better. A definition is worth showing while it is being written.
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

/** `see a:persona here` and `:persona` alone are prose; `:persona[]` and `:persona{}` are attempts. */
function isBare({ form, label, attributes, node, document }: DirectiveParts): boolean {
  if (form !== 'text' || label !== undefined || attributes.size > 0) return false;
  const source = sourceOf(node, document);
  return source === '' || source === `:${node.name}`;
}

/** Attributes without a value that are no attributes, but an id without its `#`. */
interface Word {
  /** As written: `P001`; several words where there are spaces in it. */
  text: string;
  names: readonly string[];
}

/** `{P001}` and `{id: P001}`, where the directive takes an id and has none, and no attribute is nearly called so. */
function findWord({ attributes }: Directive, parts: DirectiveParts): Word | undefined {
  const valid = attributes[parts.form] ?? [];
  if (!valid.includes('id') || parts.attributes.has('id')) return undefined;
  const names = [...parts.attributes].flatMap(([name, value]) =>
    value === '' && !valid.includes(name) ? [name] : [],
  );
  const words = names.filter((name) => name !== 'id:');
  const isWord = words.length > 0 && !words.some((name) => suggest(name, valid) !== undefined);
  return isWord ? { text: words.join(' '), names } : undefined;
}

function wordForId({ text, names: [first = ''] }: Word, parts: DirectiveParts): Diagnostic {
  const { form, node, label } = parts;
  const written = writeName(form, node.name);
  const isOneWord = !text.includes(' ');
  // Without a label, the label is the reference, and may have spaces.
  const right = isOneWord
    ? `${written}${label ? `[${label.text}]` : ''}{#${text}}`
    : label
      ? `${written}[${label.text}]{id="${text}"}`
      : `${written}[${text}]`;
  return toError(
    'malformed-directive',
    `The id in "{${text}}" has no "#" before it.`,
    placeOfAttribute(parts, first),
    { hint: `Write ${right}.` },
  );
}

function withId(parts: DirectiveParts, { text, names }: Word): DirectiveParts {
  const others = [...parts.attributes].filter(([name]) => !names.includes(name));
  return { ...parts, attributes: new Map([...others, ['id', text]]) };
}

/** What is wrong whatever the directive: its form, its attributes' names, its end. */
function checkShape(directive: Directive, parts: DirectiveParts, isEnclosed: boolean): Diagnostic[] {
  const valid = directive.attributes[parts.form];
  const written = writeName(parts.form, directive.name);
  const problems: Diagnostic[] = [];
  if (valid === undefined) problems.push(wrongForm(directive, written, parts));
  for (const name of valid === undefined ? [] : parts.attributes.keys()) {
    if (!valid?.includes(name)) problems.push(unknownAttribute(written, name, valid ?? [], parts));
  }
  const unclosed = findUnclosed(parts);
  if (unclosed !== undefined && (!isEnclosed || unclosed.misplaced)) {
    problems.push(neverClosed(unclosed, parts));
  }
  return problems;
}

function neverClosed(
  { node: unclosed, misplaced }: Unclosed,
  { node, document }: DirectiveParts,
): Diagnostic {
  const written = writeName(formOf(unclosed), unclosed.name);
  const colons = /^:+/.exec(sourceOf(unclosed, document))?.[0] ?? ':::';
  if (misplaced !== undefined) {
    const { line } = placeOf(unclosed, document);
    return toError(
      'unclosed-directive',
      `The "${colons}" that is to close "${written}" (line ${line}) is part of the text above it.`,
      misplaced,
      {
        hint: `Put a blank line before it, and begin it where "${written}" begins. With the blank line, formatters such as Prettier leave it there.`,
      },
    );
  }
  const inside = unclosed === node ? '' : `, inside "${writeName(formOf(node), node.name)}"`;
  return toError(
    'unclosed-directive',
    `"${written}"${inside} is never closed.`,
    placeOf(unclosed, document),
    {
      hint: 'Write ":::" on a line of its own after the block; a block around another one needs one colon more.',
    },
  );
}

function wrongForm(directive: Directive, written: string, { place }: DirectiveParts): Diagnostic {
  const forms = (Object.keys(directive.attributes) as DirectiveForm[]).map((form) =>
    writeName(form, directive.name),
  );
  return toError('wrong-directive-form', `"${written}" is not a form of "${directive.name}".`, place, {
    valid: forms,
    hint: `Write ${forms.join(' or ')}${forms.includes(`::${directive.name}`) ? ' on a line of its own' : ''}.`,
  });
}

function unknownAttribute(
  written: string,
  name: string,
  valid: readonly string[],
  parts: DirectiveParts,
): Diagnostic {
  const message = `"${written}" has no attribute ${quote(name)}${name === 'id' ? ' (written "#…")' : ''}.`;
  return toError('unknown-attribute', message, placeOfAttribute(parts, name), {
    valid,
    suggestion: suggest(name, valid),
  });
}
