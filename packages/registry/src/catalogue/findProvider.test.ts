import { describe, expect, it } from 'vitest';
import { findProvider } from './findProvider.js';

describe('findProvider', () => {
  it.each([
    ['Key Vault', 'Microsoft.KeyVault'],
    ['Azure Key Vault', 'Microsoft.KeyVault'],
    ['event-hubs', 'Microsoft.EventHub'],
    ['Azure Event Hub', 'Microsoft.EventHub'],
    ['Azure Stream Analytics', 'Microsoft.StreamAnalytics'],
    ['Azure Digital Twins', 'Microsoft.DigitalTwins'],
    ['ACR', 'Microsoft.ContainerRegistry'],
    ['Azure Cognitive Search', 'Microsoft.Search'],
    ['Azure Cosmos DB', 'Microsoft.DocumentDB'],
    // Names that may mean something else.
    ['Azure Kubernetes', undefined],
    ['Azure Monitor', undefined],
    ['Storage', undefined],
    ['Data Catalogue', undefined],
    ['Wiki', undefined],
  ])('%s: %s', (name, provider) => {
    expect(findProvider(name)).toBe(provider);
  });
});
