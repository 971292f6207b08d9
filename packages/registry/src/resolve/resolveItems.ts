import { toFormatProblem } from '../data/toShapeDiagnostic.js';
import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { TextList } from '../model/data.js';
import type { EntityKind } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';
import type { Templates } from '../values/createTemplates.js';
import { parseLink } from '../values/parseLink.js';
import { findLinkProblem } from '../values/urls.js';
import type { Written } from './collectEntries.js';
import type { References } from './createReferences.js';
import { type Item, resolveList, toPlace } from './readItems.js';

/** Context of all builders. */
export interface BuildContext {
  references: References;
  /** The registry so far. Open sections grow while references are resolved. */
  registry: Registry;
  templates: Templates;
  /** Ids of the texts of lists so far, by kind. */
  known: Readonly<Record<EntityKind, Map<string, string>>>;
}

/** The ids of a list of references, each once, in order. */
export function resolveItems(
  kind: EntityKind,
  list: TextList | undefined,
  of: Written<object>,
  field: string,
  context: BuildContext,
): string[] {
  const ids = resolveList(list, { of, field }, context.known[kind], (item) =>
    resolveItem(kind, item, context),
  );
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/** The id of one reference: a name, or a link whose text is a name (`[Azure Data Factory]()`). */
export function resolveItem(kind: EntityKind, item: Item, context: BuildContext): string | undefined {
  const link = parseLink(item.text);
  const id = context.references.resolve(kind, link?.text ?? item.text, item);
  if (link !== undefined && link.url !== '' && id !== undefined) useLink(kind, id, link.url, item, context);
  return id;
}

/** Uses the address of a link for a service that only a name created. Other entities have a field for addresses in their entry, so the link is reported. */
function useLink(
  kind: EntityKind,
  id: string,
  url: string,
  item: Item,
  { references, registry }: BuildContext,
): void {
  if (findLinkProblem(url) !== undefined) {
    references.report(toFormatProblem('link', url, toPlace(item)));
    return;
  }
  const service = kind === 'service' && references.isOpen(kind) ? getEntry(registry.services, id) : undefined;
  if (service !== undefined && (service.url ?? url) === url) {
    service.url = url;
    return;
  }
  references.report({
    code: 'unused-link',
    severity: 'warning',
    message: `The address ${quote(url)} of the ${kind} ${quote(id)} is not used here.`,
    place: toPlace(item),
    hint: 'Leave the parentheses empty, and write the address into the entry itself.',
  });
}
