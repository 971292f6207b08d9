import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { publicSeed, routes, seedRegistry } from '../testing/fixtures.js';
import { nothing, pagesOf, viewAt } from '../testing/pageFixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { createWords } from '../words/words.js';
import { buildFindings } from './buildFindings.js';

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

  it('say in a translation which rule is not met, and what that is about, each once', () => {
    const words = createWords('de', {
      'rule.privileged-role': 'Passende Rolle.',
      'finding.notMet': 'Nicht erfüllt: {rule} {about}',
    });
    const registry = toPublic(seedRegistry(), 'full', 'public');
    const model = buildViewModel(registry, routes, undefined, words);
    const { personas, services } = buildFindings([...findings, ...findings], model);
    const message =
      'Nicht erfüllt: Passende Rolle. (Discriminative AI MLOps engineer, Azure Machine Learning, Dev, Stage, Discriminative AI Data Scientist)';
    expect(services.get('azure-machine-learning')).toEqual([{ ...error, message, href: '#p005' }]);
    // A rule without a translation keeps its message.
    expect(personas.get('P004')?.map((finding) => finding.message)).toEqual([message, 'No reason.']);
  });

  it('are not for the public', () => {
    expect(JSON.stringify(pagesOf(publicSeed, { ...nothing, findings }))).not.toContain('"findings"');
  });
});
