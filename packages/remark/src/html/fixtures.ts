import { ENGLISH, type View } from 'persona-registry';
import rehypeFormat from 'rehype-format';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { toElement } from './toElement.js';

/** Returns a view as indented HTML. */
export const toHtml = (view: View, label?: string) => {
  const options = { words: ENGLISH, isInline: false, place: '', ...(label !== undefined && { label }) };
  const tree = { type: 'root' as const, children: [toElement(view, options)] };
  rehypeFormat()(tree);
  return unified().use(rehypeStringify).stringify(tree);
};

export const dev = { id: 'dev', name: 'Dev', tier: 'nonproduction' as const };
export const prod = { id: 'prod', name: 'Production', tier: 'production' as const };
export const engineer = { id: 'P005', name: 'MLOps engineer', href: '/personas/p005' };
export const ml = {
  id: 'azure-machine-learning',
  name: 'Azure Machine Learning',
  href: '/personas/services/azure-machine-learning',
};
