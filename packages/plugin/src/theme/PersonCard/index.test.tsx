import PersonCard from '@theme/PersonCard';
import type { PersonCardView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personCard, problem } from '../__tests__/views/cards.js';

describe('PersonCard', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonCard view={personCard} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/person.html',
    );
  });

  it('says what is published of a person with a name only', async () => {
    const view: PersonCardView = {
      kind: 'person-card',
      person: { id: 'bo', name: 'Bo' },
      monogram: 'B',
      teams: [],
      personas: [],
    };
    await expect(toHtml(<PersonCard view={view} />)).toMatchFileSnapshot('__tests__/__snapshots__/bare.html');
  });

  it('shows a problem', () => {
    expect(renderToStaticMarkup(<PersonCard view={problem} />)).toContain('Did you mean');
  });
});
