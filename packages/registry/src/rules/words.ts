import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { joinWords } from '../lookup/joinWords.js';
import { quote } from '../lookup/quote.js';
import type { Subject } from '../model/diagnostic.js';
import type { Entity, Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';

/** Writes names for the messages of findings: in double quotes, and for personas with the id. */
export interface Words {
  /** `"Project Manager" (P011)` */
  persona(id: string): string;
  service(id: string): string;
  environment(id: string): string;
  role(id: string): string;
  duty(id: string): string;
  /** `"Project Manager" (P011) on "Azure Machine Learning" in "Production"` */
  cell(subject: Pick<Subject, 'persona' | 'service' | 'environment'>): string;
  /** `A, B and C`; beyond a readable length `A, B, C and 7 more`. */
  list(items: readonly string[]): string;
}

const MAX_LISTED = 10;

export function buildWords(registry: Registry): Words {
  const nameOf = (record: Readonly<Record<string, Entity>>) =>
    memoize((id) => quote(getEntry(record, id)?.name ?? id));
  const persona = memoize((id) => {
    const name = getEntry(registry.personas, id)?.name ?? id;
    return name === id ? quote(id) : `${quote(name)} (${id})`;
  });
  const service = nameOf(registry.services);
  const environment = nameOf({ ...registry.environments, [SHARED_ENVIRONMENT.id]: SHARED_ENVIRONMENT });
  return {
    persona,
    service,
    environment,
    role: nameOf(registry.roles),
    duty: nameOf(registry.duties),
    cell(subject) {
      // There may be as many findings as grants, so this makes no list.
      let text = subject.persona === undefined ? '' : persona(subject.persona);
      if (subject.service !== undefined) text += ` on ${service(subject.service)}`;
      if (subject.environment !== undefined) text += ` in ${environment(subject.environment)}`;
      return text.trimStart();
    },
    list: (items) => {
      const distinct = [...new Set(items)];
      if (distinct.length <= MAX_LISTED) return joinWords(distinct);
      return joinWords([...distinct.slice(0, MAX_LISTED), `${distinct.length - MAX_LISTED} more`]);
    },
  };
}

function memoize(make: (id: string) => string): (id: string) => string {
  const textById = new Map<string, string>();
  return (id) => getOrAdd(textById, id, () => make(id));
}
