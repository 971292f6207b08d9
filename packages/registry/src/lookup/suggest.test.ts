import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.js';

describe('suggest', () => {
  it('finds the nearest within a third of the letters, case aside', () => {
    const keys = ['name', 'aliases', 'skills', 'summary'];
    expect(suggest('skils', keys)).toBe('skills');
    expect(suggest('NAME', keys)).toBe('name');
    expect(suggest('colour', keys)).toBeUndefined();
  });
  it('prefers the earlier of two equally near', () => {
    expect(suggest('cat', ['bat', 'hat'])).toBe('bat');
  });
  it('does not take one number for another', () => {
    expect(suggest('P003', ['P001', 'P004'])).toBeUndefined();
    expect(suggest('P03', ['P001', 'P003'])).toBe('P003');
  });
  it.each([
    ['App Service Contributor', 'Search Service Contributor'],
    ['AppServiceContributor', 'SearchServiceContributor'],
    ['app-service-contributor', 'search-service-contributor'],
    ['Reader & Contributor', 'Tag Contributor'],
    ['Lab Contributor', 'Tag Contributor'],
    ['Service Contributor', 'App Service Contributor'],
    ['App Contributor', 'Contributor'],
    ['BI Team', 'AI Team'],
    ['Data Engineer', 'Data Steward'],
    ['Azure Data Explorer', 'Azure Data Factory'],
  ])('does not take %j for %j: they share only words that do not tell them apart', (text, candidate) => {
    expect(suggest(text, [candidate])).toBeUndefined();
  });
  it.each([
    ['Search Service Contributer', 'Search Service Contributor'],
    ['Serach Sevice Contributor', 'Search Service Contributor'],
    ['Storage Blob Contributor', 'Storage Blob Data Contributor'],
    ['Azure Data Factory v2', 'Azure Data Factory'],
    ['Azure Data Factroy', 'Azure Data Factory'],
    ['azure-data-factroy', 'azure-data-factory'],
    ['Azure Data bricks', 'Azure Databricks'],
    ['DevOps Taem', 'Dev Ops Team'],
    ['IA Team', 'AI Team'],
    ['Dta Team', 'Data Team'],
    ['Skils Needed', 'Skills Needed'],
    ['interactWith', 'interactsWith'],
  ])('takes %j for a misspelt %j', (text, candidate) => {
    expect(suggest(text, ['App Service Contributor', candidate, 'Tag Contributor'])).toBe(candidate);
  });
  it('leaves long texts alone', () => {
    expect(suggest('x'.repeat(10_000), ['x'.repeat(9_999)])).toBeUndefined();
  });
});
