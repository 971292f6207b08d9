import type { Diagnostic, Place } from '../model/diagnostic.js';
import { expandEnvironment, expandTemplate } from './expandTemplate.js';

/** Replaces the templates of the data, and collects those that have no value. */
export interface Templates {
  /** Replaces `${project}`. */
  withProject(text: string, placeOf: () => Place): string;
  /** Replaces `${env}` of a text that was through `withProject`. */
  withEnvironment(text: string, environment: string, placeOf: () => Place): string;
  /** One problem per template without a value, at its first place. */
  problems(): Diagnostic[];
}

interface Missing {
  first: Place;
  count: number;
}

/** @param project the value of `${project}`, if the data gives one */
export function createTemplates(project: string | undefined): Templates {
  const missing: { project?: Missing; env?: Missing } = {};
  const note = (name: keyof typeof missing, placeOf: () => Place): void => {
    const known = missing[name];
    if (known === undefined) missing[name] = { first: placeOf(), count: 1 };
    else known.count++;
  };
  return {
    withProject(text, placeOf) {
      if (!text.includes('${project}')) return text;
      if (project === undefined) note('project', placeOf);
      return project === undefined ? text : expandTemplate(text, { project });
    },
    withEnvironment(text, environment, placeOf) {
      if (!text.includes('${env}')) return text;
      const expanded = expandEnvironment(text, environment);
      if (expanded === text) note('env', placeOf);
      return expanded;
    },
    problems: () => [
      ...toProblem('project', missing.project, 'Write it at the top of the data file: `project: forecast`.'),
      ...toProblem(
        'env',
        missing.env,
        'The service has `environments: shared`, so it has no environment. Write the scope without the template.',
      ),
    ],
  };
}

function toProblem(name: string, missing: Missing | undefined, hint: string): Diagnostic[] {
  if (missing === undefined) return [];
  const { first, count } = missing;
  const elsewhere = count === 1 ? '' : ` It is also in ${count - 1} other ${count === 2 ? 'text' : 'texts'}.`;
  return [
    {
      code: 'template-without-value',
      severity: 'error',
      message: `\`\${${name}}\` has no value.${elsewhere}`,
      place: first,
      hint,
    },
  ];
}
