import type { ServiceCardView } from 'persona-registry';
import { expect, test } from 'vitest';
import { dev, engineer, ml, prod, toHtml } from './fixtures.js';

test('a service card', () => {
  const view: ServiceCardView = {
    kind: 'service-card',
    service: ml,
    systems: ['Azure RBAC'],
    description: 'Training jobs, models and endpoints.',
    url: 'https://ml.azure.com/',
    contact: { text: 'MLOps engineer', href: '/personas/p005' },
    environments: [dev, prod],
    personas: [
      {
        persona: engineer,
        personaKind: 'either',
        phrases: [
          { text: 'manage in Dev', state: 'granted', privileged: true },
          { text: 'eligible to write in Production', state: 'granted', eligible: true },
        ],
      },
    ],
    more: 3,
    learn: [{ title: 'Learn', url: 'https://learn.microsoft.com/azure/machine-learning/' }],
  };
  expect(toHtml(view)).toMatchInlineSnapshot(`
    "
    <article class="service-card" aria-label="Azure Machine Learning">
      <header class="service-card__header">
        <p class="service-card__name"><a href="/personas/services/azure-machine-learning">Azure Machine Learning</a></p>
        <p class="service-card__id"><code>azure-machine-learning</code></p>
      </header>
      <p class="service-card__summary">Training jobs, models and endpoints.</p>
      <dl class="persona-fields">
        <div class="persona-field">
          <dt>System</dt>
          <dd>Azure RBAC</dd>
        </div>
        <div class="persona-field">
          <dt>Address</dt>
          <dd><a href="https://ml.azure.com/">https://ml.azure.com/</a></dd>
        </div>
        <div class="persona-field">
          <dt>Contact</dt>
          <dd><a href="/personas/p005">MLOps engineer</a></dd>
        </div>
        <div class="persona-field">
          <dt>Environments</dt>
          <dd>Dev, Production</dd>
        </div>
        <div class="persona-field">
          <dt>Who may do what</dt>
          <dd>
            <ul class="persona-list">
              <li><a href="/personas/p005">MLOps engineer</a> (person or agent): <span class="persona-access"><span class="persona-access__granted">manage in Dev</span> (privileged) · <span class="persona-access__granted">eligible to write in Production</span></span></li>
            </ul>
          </dd>
        </div>
        <div class="persona-field">
          <dt>More personas</dt>
          <dd><a href="/personas/services/azure-machine-learning">3 more</a></dd>
        </div>
        <div class="persona-field">
          <dt>Learn</dt>
          <dd>
            <ul class="persona-list">
              <li><a href="https://learn.microsoft.com/azure/machine-learning/">Learn</a></li>
            </ul>
          </dd>
        </div>
      </dl>
    </article>
    "
  `);
});
