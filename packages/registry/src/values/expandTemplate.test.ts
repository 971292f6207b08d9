import { describe, expect, it } from 'vitest';
import { expandTemplate, unknownTemplates } from './expandTemplate.js';

describe('expandTemplate', () => {
  it('fills in what is known and leaves the rest', () => {
    expect(expandTemplate('rg-${project}-${env}-${env}-$env-${other}', { env: 'dev' })).toBe(
      'rg-${project}-dev-dev-$env-${other}',
    );
  });

  it('puts a value in as it is', () => {
    expect(expandTemplate('${env}', { env: '$&${project}' })).toBe('$&${project}');
  });
});

describe('unknownTemplates', () => {
  it.each([
    ['rg-${env}-${project}', []],
    ['rg-${enviroment}-${}', ['${enviroment}', '${}']],
    ['rg-${env', ['${env']],
    ['$env and {env}', []],
  ])('%s', (text, unknown) => {
    expect(unknownTemplates(text)).toEqual(unknown);
  });
});
