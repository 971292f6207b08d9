import PersonaFields from '@theme/PersonaFields';
import { CARD_FIELDS, PERSONA_FIELDS } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { card, findLink } from '../__tests__/views/cards.js';

it('repeats the labels of the table of fields, because Docusaurus translates only literal texts', () => {
  const link = findLink('AI Data Engineer');
  const html = renderToStaticMarkup(
    <PersonaFields
      view={{
        ...card('P001'),
        categories: ['generative'],
        duties: [link],
        teams: [link],
        responsibilities: ['Keeps the pipelines running'],
        wanted: '2',
        replacedBy: link,
        sponsor: link,
        until: '2027-03-31',
      }}
    />,
  );
  const labels = [...html.matchAll(/<dt class="[^"]*label[^"]*">(.*?)<\/dt>/g)].map(([, label]) => label);
  expect(labels).toEqual(CARD_FIELDS.map((field) => PERSONA_FIELDS[field].label));
});
