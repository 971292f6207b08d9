import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { Registry } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { asFarAsDocumented } from './asFarAsDocumented.js';
import { canOperate } from './canOperate.js';
import { isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const twoOperators: Rule = {
  id: 'two-operators',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'At least two people can operate each service in production.',
  why: 'If one person alone can repair a service, it stands still while that person is ill or on holiday. Where nobody can, a failed pipeline has nobody who helps. A role that is eligible counts.',
  source: {
    title: 'Azure RBAC best practices, limit the number of subscription owners: at least two',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  },
  aggregate: {
    by: ['environment'],
    message: ({ count, list, subject }, { words }) =>
      `As far as documented, fewer than two people can operate ${count} services in ${words.environment(subject.environment ?? '')}: ${list}.`,
  },
  bad: `
personas: { P005: { name: MLOps engineer }, P009: { name: Operator } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005: { aml: { prod: [Reader] } }
  P009: { aml: { prod: [{ role: AzureML Data Scientist, assignment: eligible }] } }
people: { kim: { name: Kim, personas: P009 } }
`,
  good: `
personas: { P005: { name: MLOps engineer }, P009: { name: Operator } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005: { aml: { prod: [Reader] } }
  P009: { aml: { prod: [{ role: AzureML Data Scientist, assignment: eligible }] } }
people: { kim: { name: Kim, personas: P009 }, alex: { name: Alex, personas: P009 } }
`,
  *check({ registry, index, personas, services, isProduction, words }) {
    const forPeople = new Set(personas.filter(isForPeople).map(({ id }) => id));
    const holders = toHolders(registry);
    for (const { id: service } of services) {
      const operators = new Map<string, Set<string>>();
      let isOperated = false;
      for (const [persona, row] of index.byService.get(service) ?? []) {
        for (const cell of row.values()) {
          const names = isProduction(cell.environment)
            ? getOrAdd(operators, cell.environment, () => new Set<string>())
            : undefined;
          const mayAdd = names !== undefined && names.size < 2 && forPeople.has(persona);
          // Most cells decide nothing any more, and are not looked into.
          if (isOperated && !mayAdd) continue;
          if (!canOperate(index, service, cell)) continue;
          isOperated = true;
          if (!mayAdd) continue;
          // A persona that nobody holds yet counts as one. Other rules say that nobody holds it.
          for (const name of holders.get(persona) ?? [words.persona(persona)]) names.add(name);
        }
      }
      // The rule service-without-operator reports a service that nobody operates anywhere.
      if (!isOperated) continue;
      for (const [environment, names] of operators) {
        if (names.size > 1) continue;
        const [only] = names;
        yield {
          message: `${only === undefined ? 'Nobody' : `Only ${only}`} can operate ${words.service(service)} in ${words.environment(environment)}${asFarAsDocumented(index, service, [environment])}.`,
          subject: { service, environment },
          at: { entity: 'service' },
          item: `${words.service(service)} (${only === undefined ? 'nobody' : `only ${only}`})`,
          hint: 'Give the role, as an eligible one, to a second persona or person.',
        };
      }
    }
  },
};

/** persona → the names of the people who hold it at the registry's date. Personas that nobody holds are left out. */
function toHolders(registry: Registry): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const person of Object.values(registry.people)) {
    for (const { persona } of personasHeld(person, registry)) {
      getOrAdd(holders, persona, () => []).push(quote(person.name));
    }
  }
  return holders;
}
