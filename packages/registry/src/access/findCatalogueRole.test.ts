import { describe, expect, it } from 'vitest';
import { findCatalogueRole } from './findCatalogueRole.js';

describe('findCatalogueRole', () => {
  it.each([
    ['AzureML Data Scientist', 'azureml-data-scientist'],
    ['azureml data scientist', 'azureml-data-scientist'],
    ['F6C7C914-8DB3-469D-8CA1-694A8F32E121', 'azureml-data-scientist'],
    ['00000000-0000-0000-0000-000000000002', 'cosmos-db-built-in-data-contributor'],
    ['db_datareader', 'sql-db-datareader'],
    ['Project Administrators', 'azure-devops-project-administrators'],
    ['Environment Administrator', 'azure-devops-environment-administrator'],
    ['Required reviewer', 'github-required-reviewer'],
    ['AllDatabasesViewer', 'kusto-all-databases-viewer'],
    ['Database UnrestrictedViewer', 'kusto-database-unrestricted-viewer'],
    ['CAN ATTACH TO', 'databricks-can-attach-to'],
  ])('finds %s', (text, id) => {
    expect(findCatalogueRole(text)).toMatchObject({ role: { id } });
    expect(findCatalogueRole(text)).not.toHaveProperty('formerName');
  });

  it('searches the systems in their order', () => {
    expect(findCatalogueRole('Contributor')?.role.system).toBe('azure');
    expect(findCatalogueRole('Contributor', 'fabric')?.role.system).toBe('fabric');
    expect(findCatalogueRole('Contributor', ['power-bi', 'azure'])?.role.system).toBe('power-bi');
    expect(findCatalogueRole('Contributor', 'github')).toBeUndefined();
  });

  it('knows former names and says so', () => {
    expect(findCatalogueRole('Azure AI User')).toMatchObject({
      role: { name: 'Foundry User', roleDefinitionId: '53ca6127-db72-4b80-b1b0-d745d6d5456d' },
      formerName: 'Azure AI User',
    });
  });

  it.each(['Cntributor', '', '__proto__', 'toString'])('does not find %j', (text) => {
    expect(findCatalogueRole(text)).toBeUndefined();
  });
});
