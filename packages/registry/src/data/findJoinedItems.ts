import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SchemaNode } from '../schema/nodes.js';
import { personasSchema } from '../schema/personasSchema.js';
import { normalizeList, splitItem } from '../values/normalizeList.js';
import type { PlaceOf } from './toShapeDiagnostic.js';

/** The checks for the values of a part of the schema. */
interface Plan {
  /** The value is a list, or one text, whose items nobody looks up. `names`: they are names of the entry itself. */
  list?: 'texts' | 'names';
  /** Schemas of a map's keys, in all forms that the value may have, and of all other keys. */
  keys: Map<string, SchemaNode[]>;
  others: SchemaNode[];
  /** Schemas of a list's items. */
  items: SchemaNode[];
}

const plans = new Map<SchemaNode, Plan>();
const planOf = (node: SchemaNode): Plan => getOrAdd(plans, node, () => toPlan(node));

function toPlan(node: SchemaNode): Plan {
  const list = toListKind(node);
  const plan: Plan = { ...(list && { list }), keys: new Map(), others: [], items: [] };
  for (const { properties = {}, additionalProperties, items } of formsOf(node)) {
    for (const [key, child] of Object.entries(properties)) {
      if (isWorthVisiting(child)) getOrAdd(plan.keys, key, () => []).push(child);
    }
    if (typeof additionalProperties === 'object' && isWorthVisiting(additionalProperties))
      plan.others.push(additionalProperties);
    if (items !== undefined && isWorthVisiting(items)) plan.items.push(items);
  }
  return plan;
}

function isWorthVisiting(node: SchemaNode): boolean {
  const { list, keys, others, items } = planOf(node);
  return list !== undefined || keys.size + others.length + items.length > 0;
}

function toListKind({ anyOf = [] }: SchemaNode): Plan['list'] {
  if (!anyOf.some(({ type }) => type === 'array')) return undefined;
  const ofText = anyOf.find(({ type }) => type === 'string');
  if (ofText?.format === 'own-names') return 'names';
  const isFree = ofText !== undefined && !ofText.format && !ofText.enum && !ofText.pattern;
  return isFree ? 'texts' : undefined;
}

const formsOf = (node: SchemaNode): SchemaNode[] => [node, ...(node.anyOf ?? []).flatMap(formsOf)];

/**
 * Finds items of lists that look like several items, in all fields whose items nobody looks up: aliases, former names, evidence. An unknown reference has
 * a hint of its own. In a YAML list only names are looked at, because other items may be sentences.
 */
export function findJoinedItems(data: unknown, placeOf: PlaceOf): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const path: (string | number)[] = [];
  visit(personasSchema, data);
  return problems;

  function visit(node: SchemaNode, value: unknown): void {
    const { list, keys, others, items } = planOf(node);
    if (typeof value === 'string') {
      if (list !== undefined) for (const item of normalizeList(value)) check(item);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        path.push(index);
        if (list === 'names' && typeof item === 'string') for (const line of splitItem(item)) check(line);
        for (const child of items) visit(child, item);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        path.push(key);
        for (const child of keys.get(key) ?? others) visit(child, item);
        path.pop();
      }
    }
  }
  function check(item: string): void {
    const hint = separatorHint(item);
    if (hint === undefined) return;
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    problems.push({
      code: 'joined-names',
      severity: 'warning',
      message: `${quote(item)} is read as one item of ${quote(field)}.`,
      place: placeOf([...path]),
      hint,
    });
  }
}
