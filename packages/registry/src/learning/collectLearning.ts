import { getOrAdd } from '../lookup/getOrAdd.js';
import type { LearnLink } from '../model/registry.js';
import type { LearnSource, LearnStepView } from '../model/view.js';

/** The most sources that a step names. */
const MOST_SOURCES = 5;

/**
 * Joins the links of several sources into one path, in the given order. If several sources have the same link, the path has one step for it, with
 * all these sources and the first title.
 */
export function collectLearning(
  lists: Iterable<{ links: readonly LearnLink[]; source: LearnSource }>,
): LearnStepView[] {
  const steps = new Map<string, LearnStepView>();
  for (const { links, source } of lists) {
    for (const { title, url } of links) {
      const step = getOrAdd(steps, toKey(url), () => ({ title, url, sources: [] }));
      const isListed = step.sources.some(
        ({ kind, link }) => kind === source.kind && link.id === source.link.id,
      );
      if (!isListed && step.sources.length < MOST_SOURCES) step.sources.push(source);
    }
  }
  return [...steps.values()];
}

/**
 * A key that addresses of the same page share: the case of the host and a slash at the end of the path do not matter. `URL` would be too slow for
 * many thousand links.
 */
const toKey = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/[^/?#]*/i, (origin) => origin.toLowerCase())
    .replace(/^([^?#]*?)\/?(?=[?#]|$)/, '$1');
