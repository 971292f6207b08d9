import PersonaPeople from '@theme/PersonaPeople';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { people, problem } from '../__tests__/views/cards.js';

describe('PersonaPeople', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaPeople view={people} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/people.html',
    );
  });

  it('has the label as caption, and no column for contacts that nobody has', () => {
    const [, bo] = people.people;
    const html = renderToStaticMarkup(
      <PersonaPeople view={{ ...people, people: bo ? [bo] : [] }} label="Whom to ask" />,
    );
    expect(html).toContain('Whom to ask');
    expect(html).not.toContain('Contact');
  });

  it('says that there is nobody, and shows a problem', () => {
    const view = { ...people, people: [], empty: 'Nobody matches: team AI Team.' };
    expect(renderToStaticMarkup(<PersonaPeople view={view} />)).toContain('Nobody matches: team AI Team.');
    expect(renderToStaticMarkup(<PersonaPeople view={problem} />)).toContain('Did you mean');
  });
});
