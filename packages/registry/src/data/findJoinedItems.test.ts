import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { validateSource } from './validateSource.js';

const joinedIn = (text: string) =>
  validateSource({ file: 'x', text, format: 'yaml' })
    .diagnostics.filter(({ code }) => code === 'joined-names')
    .map(({ place, message }) => `${place?.path?.join('.')} ${/"[^"]+"/.exec(message)?.[0]}`);

describe('a warning for a sign that separates nothing, in every list as text', () => {
  it.each([
    ['personas: { P1: { name: A, aliases: a; b } }', 'personas.P1.aliases "a; b"'],
    ['personas: { P1: { name: A, aliases: [x, a; b] } }', 'personas.P1.aliases.1 "a; b"'],
    ['processes: { p: { stages: { s: { aliases: a；b } } } }', 'processes.p.stages.s.aliases "a；b"'],
    ['roles: { r: { formerNames: a; b } }', 'roles.r.formerNames "a; b"'],
    [
      'access: { P1: { s: { dev: { role: R, evidence: CHG-1; CHG-2 } } } }',
      'access.P1.s.dev.evidence "CHG-1; CHG-2"',
    ],
    [
      'access: { P1: { s: { dev: [{ role: R, activation: { require: mfa;ticket } }] } } }',
      'access.P1.s.dev.0.activation.require "mfa;ticket"',
    ],
    [
      'access: { P1: { s: { dev: { role: R, evidence: https://a.example/1; https://a.example/2 } } } }',
      'access.P1.s.dev.evidence "https://a.example/1; https://a.example/2"',
    ],
  ])('%s', (text, expected) => {
    expect(joinedIn(text)).toEqual([expected]);
  });

  it.each([
    'personas: { P1: { name: A, aliases: "a (b; c)", summary: Plans; builds. } }',
    'access: { P1: { s: { dev: { role: R, why: a; b, evidence: [Agreed in May; see the minutes] } } } }',
    'access: { P1: { s: { dev: { role: R, evidence: https://a.example/x;v=1 } } } }',
    'services: { s: { learn: "https://a.example/x;v=1" } }',
  ])('not in %s', (text) => {
    expect(joinedIn(text)).toEqual([]);
  });

  it('in the aliases of a definition in Markdown, too', () => {
    const place = { file: 'docs/a.md', line: 3, column: 1 };
    const fieldPlaces = { aliases: { ...place, line: 5 } };
    const definition = {
      id: 'P1',
      fields: { name: 'A', aliases: 'a; b', skills: 'SQL; Python' },
      place,
      fieldPlaces,
    };
    const { diagnostics } = buildRegistry({ sources: [], definitions: [definition] });
    expect(diagnostics).toMatchObject([
      { message: '"a; b" is read as one item of "aliases".', place: { line: 5 } },
      { message: '"SQL; Python" is read as the name of one skill.' },
    ]);
  });
});
