import {
  cutVersionOf,
  type Diagnostic,
  isError,
  needsLayout,
  type Place,
  readWords,
  say,
  toCutView,
  toView,
  type View,
  type ViewRequest,
  type Words,
} from 'persona-registry';
import { createLayoutEngine } from 'persona-registry/pictures';
import { problemAt } from '../shared/toProblemFiles.js';
import type { ViewSources } from './openSources.js';

/** Stands in place of all views while there is no data yet. To say that a persona does not exist would not be true. */
const toUnread = (words: Words): Diagnostic => ({
  code: 'unread',
  // The mistake is not in this document.
  severity: 'info',
  message: say(words, 'dev.unread'),
  hint: say(words, 'dev.unreadHint'),
});

/** Returns the view for a directive, or the problem that replaces it. Also returns the diagnostics, with the place of the directive. */
export async function answerRequest(
  { request: viewRequest, at }: { request: ViewRequest; at?: string },
  sources: ViewSources,
): Promise<{ view: View; diagnostics: Diagnostic[] }> {
  const place = toPlace(at);
  const knownProblem =
    (place && problemAt(sources.readProblems(place.file), place)) ??
    (sources.isUnread ? toUnread(readWords(sources)) : undefined);
  const request =
    knownProblem === undefined ? viewRequest : { kind: 'problem' as const, diagnostic: knownProblem };
  const layout = needsLayout(request) ? await createLayoutEngine() : undefined;
  const version = place && cutVersionOf(place.file);
  const { view, diagnostics } =
    version === undefined ? toView(request, sources, layout) : toCutView(request, sources, version, layout);
  // What is only said, and is no mistake of the document, needs no place.
  const toLocated = (diagnostic: Diagnostic) =>
    place === undefined || !isError(diagnostic) ? diagnostic : { place, ...diagnostic };
  return {
    view: view.kind === 'problem' ? { ...view, diagnostic: toLocated(view.diagnostic) } : view,
    diagnostics: diagnostics.map(toLocated),
  };
}

/** `docs/intro.md:12:3` → its parts. A file name may contain colons. */
function toPlace(at: string | undefined): (Place & { line: number; column: number }) | undefined {
  const match = at?.match(/^(.+):(\d+):(\d+)$/);
  const [, file, line, column] = match ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}
