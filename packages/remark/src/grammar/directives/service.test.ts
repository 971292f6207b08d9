import { expect, test } from 'vitest';
import { QUIET, requestsOf, scan } from '../../testing.js';

test.each([
  [':service[azure-data-factory]', { kind: 'service-link', ref: 'azure-data-factory' }],
  [':service[the factory]{#azure-data-factory}', { kind: 'service-link', ref: 'azure-data-factory' }],
  ['::service{#azure-data-factory}', { kind: 'service-card', ref: 'azure-data-factory' }],
  ['::service[Azure Data Factory]', { kind: 'service-card', ref: 'Azure Data Factory' }],
])('%s', (text, request) => {
  expect(requestsOf(text)).toEqual([request]);
});

test('a card shows the name of the service', () => {
  expect(scan(`${QUIET}::service[My factory]{#adf}`)).toMatchObject({
    mentions: [],
    diagnostics: [{ code: 'unexpected-label', place: { line: 5, column: 11 } }],
  });
});

test('has no block form', () => {
  expect(scan(`${QUIET}:::service{#adf}\nNotes with :persona[P001].\n:::`)).toMatchObject({
    // The content of the block stays in the document.
    mentions: [{ request: { kind: 'persona-link' } }],
    diagnostics: [
      {
        code: 'wrong-directive-form',
        message: '":::service" is not a valid form of "service".',
        valid: [':service', '::service'],
      },
    ],
  });
});
