import { NAMES_FILE, type PersonaFile, RETIRED_FILE, type RetiredFile } from '../entityFiles/entityFiles.js';
import { openRegistry } from '../entityFiles/openRegistry.js';
import type { RegistryReader } from '../entityFiles/registryReader.js';
import { getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUp, type NamedEntry } from '../lookup/findReference.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Filter, isLinkRequest, type ViewRequest } from '../model/request.js';
import type { ProblemView, View } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { describeFilter } from '../requests/describeFilter.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { toView } from './toView.js';

/**
 * The view for a directive in a document of a cut version, which stays as it was while the data goes on. What is in the data is shown as anywhere. A
 * persona that the data no longer has is shown as the version's own documents define it. For anything else that is gone, the view says so, with a
 * link to the persona that took over if a definition names it. That is no problem, so there are no diagnostics.
 *
 * @param version the version as `cutVersionOf` names it
 */
export function toCutView(
  request: ViewRequest,
  reader: RegistryReader,
  version: string,
  layout?: LayoutEngine,
): { view: View; diagnostics: Diagnostic[] } {
  const current = toView(request, reader, layout);
  if (request.kind === 'problem' || !isGone(current.diagnostics)) return current;
  // `toRetiredFiles` wrote the file, so its type is known.
  const retired = (reader.read(RETIRED_FILE) as RetiredFile | undefined) ?? {};
  const own = getEntry(retired, version);
  const then = own && toView(request, withPersonas(reader, own), layout);
  if (then !== undefined && then.diagnostics.length === 0) return then;
  const isReference = 'ref' in request && isGone(toView(withoutFilter(request), reader).diagnostics);
  const { words } = openRegistry(reader);
  return { view: toGoneView(request, isReference, retired, words()), diagnostics: [] };
}

const isGone = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.length > 0 && diagnostics.every(({ code }) => code === 'unknown-reference');

const withoutFilter = (request: ViewRequest): ViewRequest =>
  'filter' in request ? { ...request, filter: {} } : request;

/** A reader of the same files that knows these personas only. So their names cannot be mistaken for those of other personas. */
function withPersonas(reader: RegistryReader, personas: Record<string, PersonaFile>): RegistryReader {
  return {
    read(name) {
      if (name !== NAMES_FILE) return getEntry(personas, name) ?? reader.read(name);
      const names = openRegistry(reader).names();
      return { ...names, entries: { ...names.entries, persona: Object.values(personas).map(toNamedEntry) } };
    },
  };
}

const toNamedEntry = ({ id, card, aliases }: PersonaFile): NamedEntry => ({
  id,
  name: card.persona.name,
  aliases,
});

/** The view that says what is gone: the reference, or else the filter that names it. */
function toGoneView(
  request: Exclude<ViewRequest, { kind: 'problem' }>,
  isReference: boolean,
  retired: RetiredFile,
  words: Words,
): ProblemView {
  if (!isReference) {
    const filter = 'filter' in request ? describeFilter(withoutPeople(request.filter, words), words) : '';
    return toQuietView(say(words, 'gone.filter', { filter }));
  }
  const ref = 'ref' in request ? request.ref : '';
  const isPersona = request.kind === 'persona-link' || request.kind === 'persona-card';
  const card = isPersona ? findCard(ref, retired) : undefined;
  // The person may only not be shown, so nothing says who it is.
  const isPerson = request.kind === 'person-link' || request.kind === 'person-card';
  const name = isPerson ? say(words, 'contact.person') : (card?.persona.name ?? ref);
  const successor = card?.replacedBy;
  return {
    ...toQuietView(say(words, isLinkRequest(request) ? 'gone.inSentence' : 'gone.block', { name })),
    ...(successor && {
      successor: {
        text: say(words, 'gone.successor', { name: successor.name }),
        ...(successor.href !== undefined && { href: successor.href }),
      },
    }),
  };
}

/** People who are not shown are unknown, too, so no text repeats who it is. */
const withoutPeople = (filter: Filter, words: Words): Filter =>
  filter.person === undefined ? filter : { ...filter, person: [{ value: say(words, 'contact.person') }] };

const toQuietView = (message: string): ProblemView => ({
  kind: 'problem',
  diagnostic: { code: 'gone', severity: 'info', message },
  text: message,
});

/** The card of the persona in any version: another one may define it, and say who took over. */
function findCard(ref: string, retired: RetiredFile) {
  const files = Object.values(retired).flatMap((version) => Object.values(version));
  const byId = new Map(files.map((file) => [file.id, file]));
  const match = lookUp(buildNameIndex(Array.from(byId.values(), toNamedEntry)), ref);
  return match !== undefined && 'id' in match ? byId.get(match.id)?.card : undefined;
}
