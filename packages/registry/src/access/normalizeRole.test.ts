import { describe, expect, it } from 'vitest';
import { normalizeRole } from './normalizeRole.js';

describe('normalizeRole', () => {
  it('fills in from the catalogue by id, name and GUID what the entry leaves open', () => {
    const byId = normalizeRole('reader', {}, 3);
    expect(byId).toMatchObject({
      id: 'reader',
      name: 'Reader',
      order: 3,
      system: 'azure',
      roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
      level: 'read',
      planes: ['control'],
      privileged: false,
      from: 'data',
    });
    expect(normalizeRole('look', { name: 'Reader' }, 3)).toEqual({ ...byId, id: 'look' });
    expect(normalizeRole('look', { roleDefinitionId: 'ACDD72A7-3385-48EF-BD42-F606FBA81AE7' }, 3)).toEqual({
      ...byId,
      id: 'look',
    });
  });

  it('lets the entry win', () => {
    const role = normalizeRole(
      'contributor',
      {
        level: 'write',
        plane: ['control', 'data'],
        privileged: false,
        formerNames: 'Old, Older',
        description: 'Ours.',
      },
      0,
    );
    expect(role).toMatchObject({
      level: 'write',
      planes: ['control', 'data'],
      privileged: false,
      formerNames: ['Old', 'Older'],
      description: 'Ours.',
    });
  });

  it('looks in the system of the entry only', () => {
    expect(normalizeRole('contributor', { system: 'fabric' }, 0)).toMatchObject({
      level: 'write',
      system: 'fabric',
    });
    expect(normalizeRole('contributor', { system: 'github' }, 0)).not.toHaveProperty('level');
  });

  it('keeps a former name that the entry uses, and knows it as one', () => {
    const role = normalizeRole('ai-user', { name: 'Azure AI User' }, 0);
    expect(role).toMatchObject({ name: 'Azure AI User', formerNames: ['Azure AI User'] });
  });

  it('fills in nothing when name and GUID belong to different roles', () => {
    const role = normalizeRole(
      'x',
      { name: 'Reader', roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c' },
      0,
    );
    expect(role).not.toHaveProperty('level');
  });

  it('knows nothing of a role of one’s own', () => {
    expect(normalizeRole('ours', { name: 'Release Wrangler', system: 'azure' }, 0)).toEqual({
      id: 'ours',
      name: 'Release Wrangler',
      aliases: [],
      order: 0,
      system: 'azure',
      formerNames: [],
      planes: [],
      privileged: false,
      from: 'data',
    });
  });
});
