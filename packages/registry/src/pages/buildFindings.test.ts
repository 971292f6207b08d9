import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.js';
import { publicSeed, seedRegistry } from '../testing/fixtures.js';
import { nothing, pagesOf, viewAt } from '../testing/pageFixtures.js';

describe('findings', () => {
  const findings: Diagnostic[] = [
    { code: 'reason-missing', severity: 'info', message: 'No reason.', subjects: [{ persona: 'P004' }] },
    {
      code: 'privileged-role',
      severity: 'error',
      message: 'Contributor is privileged.',
      subjects: [
        { persona: 'P005', service: 'azure-machine-learning', environment: 'dev' },
        { persona: 'P005', service: 'azure-machine-learning', environment: 'stage' },
        { persona: 'P004', service: 'azure-machine-learning' },
      ],
    },
    { code: 'persona-count', severity: 'warning', message: 'Few.' },
  ];
  const error = { rule: 'privileged-role', severity: 'error', message: 'Contributor is privileged.' };

  it('are on the pages of their subjects, the most severe first', () => {
    const some = pagesOf(seedRegistry(), { ...nothing, findings });
    expect(viewAt('/personas/services/azure-machine-learning', some)).toMatchObject({
      findings: [{ ...error, href: '#p005' }],
    });
    expect(viewAt('/personas/p004', some)).toMatchObject({
      findings: [error, { rule: 'reason-missing', severity: 'info', message: 'No reason.' }],
    });
    expect(viewAt('/personas/p001', some)).not.toHaveProperty('findings');
  });

  it('are not for the public', () => {
    expect(JSON.stringify(pagesOf(publicSeed, { ...nothing, findings }))).not.toContain('"findings"');
  });
});
