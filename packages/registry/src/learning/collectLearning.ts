import { getOrAdd } from '../lookup/getOrAdd.js';
import type { LearnLink } from '../model/registry.js';
import type { LearnSource, LearnStepView } from '../model/view.js';

/** A step names no more of what it is for. */
const MOST_SOURCES = 5;

/**
 * Links from several sources as one path, in the order given. A link that is there already is the same step for one thing more; the title that
 * came first stays.
 */
export function collectLearning(
  lists: Iterable<{ links: readonly LearnLink[]; source: LearnSource }>,
): LearnStepView[] {
  const steps = new Map<string, LearnStepView>();
  for (const { links, source } of lists) {
    for (const { title, url } of links) {
      const step = getOrAdd(steps, toKey(url), () => ({ title, url, sources: [] }));
      const isKnown = step.sources.some(
        ({ kind, link }) => kind === source.kind && link.id === source.link.id,
      );
      if (!isKnown && step.sources.length < MOST_SOURCES) step.sources.push(source);
    }
  }
  return [...steps.values()];
}

/** Equal for addresses of the same page: host in any case, a slash at the end of the path or none. No `URL`: there may be many thousand links. */
const toKey = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/[^/?#]*/i, (origin) => origin.toLowerCase())
    .replace(/^([^?#]*?)\/?(?=[?#]|$)/, '$1');
