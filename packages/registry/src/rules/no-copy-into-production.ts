import type { Grant, NoAccess } from '../model/registry.js';
import type { FindingPlace } from './finding.js';
import type { Rule } from './rule.js';

export const noCopyIntoProduction: Rule = {
  id: 'no-copy-into-production',
  group: 'least privilege',
  severity: { recommended: 'error', strict: 'error' },
  title: 'Access to production is written out, and not copied from an environment before production.',
  why: 'With `sameAs`, a person who loosens access in development also loosens it in production, without seeing it. Grants in production are written line by line, so that a pull request shows them. One production environment may copy another one.',
  source: {
    title: 'Azure Well-Architected Framework, identity and access management',
    url: 'https://learn.microsoft.com/azure/well-architected/security/identity-access',
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
      prod: { sameAs: dev }
`,
  good: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
      stage: { sameAs: dev }
      prod: [AzureML Data Scientist]
`,
  *check(context) {
    const reported = new Set<string>();
    const copies: CopiedCell[] = [
      ...context.registry.grants.filter(isCopy).map((grant) => ({ cell: grant, at: { grant } })),
      ...context.registry.noAccess.filter(isCopy).map((noAccess) => ({ cell: noAccess, at: { noAccess } })),
    ];
    for (const { cell, at } of copies) {
      const { persona, service, environment, sameAs = '' } = cell;
      const key = `${persona} ${service} ${environment}`;
      if (!context.isProduction(environment) || context.isProduction(sameAs) || reported.has(key)) continue;
      reported.add(key);
      const subject = { persona, service, environment };
      yield {
        message: `The access of ${context.words.cell(subject)} is copied from ${context.words.environment(sameAs)}.`,
        subject,
        at,
        hint: 'Write the grants out instead of `sameAs`.',
      };
    }
  },
};

interface CopiedCell {
  cell: Grant | NoAccess;
  at: FindingPlace;
}

function isCopy({ sameAs }: Grant | NoAccess): boolean {
  return sameAs !== undefined;
}
