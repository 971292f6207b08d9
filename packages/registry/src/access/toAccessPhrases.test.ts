import { describe, expect, it } from 'vitest';
import type { Level } from '../model/enums.js';
import type { Environment, Grant, Role } from '../model/registry.js';
import { type AccessCell, emptyCell } from './accessCell.js';
import { createEffectiveAccess } from './effectiveAccess.js';
import { createRolePowers } from './rolePowers.js';
import { toAccessPhrases } from './toAccessPhrases.js';

function role(id: string, level?: Level, privileged = false): Role {
  return {
    id,
    name: id,
    aliases: [],
    order: 0,
    formerNames: [],
    planes: [],
    privileged,
    from: 'data',
    ...(level && { level }),
  };
}

const ROLES: Record<string, Role> = Object.fromEntries(
  [
    role('reader', 'read'),
    role('writer', 'write'),
    role('manager', 'manage'),
    role('contributor', 'manage', true),
    role('Release Wrangler'),
    role('Night Watch'),
  ].map((entry) => [entry.id, entry]),
);

const ENVIRONMENTS: Record<string, Environment> = {
  dev: { id: 'dev', name: 'Dev', aliases: [], order: 0, tier: 'nonproduction' },
  stage: { id: 'stage', name: 'Stage', aliases: [], order: 1, tier: 'preproduction' },
  prod: { id: 'prod', name: 'Production', aliases: [], order: 2, tier: 'production' },
};

/** `reader + ~writer`: active reader, eligible writer. `none`, `?` (not documented), `-` (not applicable). */
function cell(text: string, environment: string): AccessCell {
  if (text === '?') return emptyCell(environment, 'undocumented');
  if (text === '-') return emptyCell(environment, 'not-applicable');
  if (text === 'none') return emptyCell(environment, 'none');
  const grants = text.split(' + ').map(
    (name): Grant => ({
      persona: 'p',
      service: 's',
      environment,
      role: name.replace('~', ''),
      assignment: name.startsWith('~') ? 'eligible' : 'active',
      evidence: [],
      exceptions: [],
    }),
  );
  return { ...emptyCell(environment, 'granted'), grants };
}

const registry = { roles: ROLES, services: {} };
const effectiveAccess = createEffectiveAccess(registry, createRolePowers(registry));
const toEffective = (one: AccessCell) => effectiveAccess('s', one);

function phrases(cells: string): string {
  const texts = cells.split('|').map((text) => text.trim());
  return toAccessPhrases(
    texts.map((text, index) => cell(text, ['dev', 'stage', 'prod'][index] ?? '')),
    toEffective,
    { environments: ENVIRONMENTS, roles: ROLES },
  )
    .map(({ text, privileged, eligible }) => `${text}${privileged ? ' !' : ''}${eligible ? ' ~' : ''}`)
    .join(' · ');
}

// Dev | Stage | Production → words; `!` marks privileged, `~` eligible.
const CASES: [string, string][] = [
  ['writer | writer | none', 'write in Dev and Stage · no access in Production'],
  ['manager | writer | reader', 'manage in Dev · write in Stage · read in Production'],
  ['writer | writer | writer', 'write in Dev, Stage and Production'],
  ['writer | none | writer', 'write in Dev and Production · no access in Stage'],
  ['? | ? | ?', 'not documented'],
  ['writer | ? | ?', 'write in Dev · not documented in Stage and Production'],
  ['none | none | none', 'no access'],
  ['none | none | ?', 'no access in Dev and Stage · not documented in Production'],
  ['reader + manager + writer | none | none', 'manage in Dev · no access in Stage and Production'],
  ['writer | - | -', 'write in Dev'],
  ['none | - | -', 'no access'],
  ['? | - | ?', 'not documented'],
  ['- | - | -', 'does not exist in any environment'],
  [
    'reader | reader | reader + ~writer',
    'read in Dev, Stage and Production · eligible to write in Production ~',
  ],
  ['none | none | ~writer', 'no access in Dev and Stage · eligible to write in Production ~'],
  ['none | none | writer + ~reader', 'no access in Dev and Stage · write in Production'],
  ['contributor | manager | none', 'manage in Dev ! · manage in Stage · no access in Production'],
  [
    'manager | manager | manager + ~contributor',
    'manage in Dev, Stage and Production · eligible to manage in Production ! ~',
  ],
  ['Release Wrangler | none | none', 'Release Wrangler in Dev · no access in Stage and Production'],
  [
    'reader + Release Wrangler + Night Watch | none | none',
    'read, Release Wrangler and Night Watch in Dev · no access in Stage and Production',
  ],
  ['none | none | ~Night Watch', 'no access in Dev and Stage · eligible for Night Watch in Production ~'],
];

describe('toAccessPhrases', () => {
  it.each(CASES)('%s → %s', (cells, words) => {
    expect(phrases(cells)).toBe(words);
  });

  it('keeps the four states apart', () => {
    const cells = ['writer', 'none', '?', '-'].map((text, index) => cell(text, `e${index}`));
    const states = toAccessPhrases(cells, toEffective, { environments: {}, roles: ROLES }).map(
      ({ state }) => state,
    );
    expect(states).toEqual(['granted', 'none', 'undocumented']);
  });

  it('names a role and an environment that the registry lacks by their ids', () => {
    expect(
      toAccessPhrases([cell('constructor', 'toString')], toEffective, { environments: {}, roles: {} }),
    ).toEqual([{ text: 'constructor in toString', state: 'granted' }]);
  });
});
