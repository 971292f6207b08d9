import { expect, it } from 'vitest';
import { admitToLocalSearch } from './admitToLocalSearch.js';

const OWN = 'docusaurus-plugin-personas';
const search = { name: '@easyops-cn/docusaurus-search-local' };
const own = { name: OWN };
const toDocs = () => ({
  name: 'docusaurus-plugin-content-docs',
  content: { loadedVersions: [{ docs: [{ permalink: '/intro' }] }, { docs: [] }] },
});

it('puts our pages into the lists of documents that local search reads', () => {
  const docs = toDocs();
  expect(admitToLocalSearch([docs, own, search], OWN, ['/personas/p001'])).toBe(false);
  expect(docs.content.loadedVersions).toEqual([
    { docs: [{ permalink: '/intro' }, { permalink: '/personas/p001' }] },
    { docs: [{ permalink: '/personas/p001' }] },
  ]);
});

it('says that local search has begun already', () => {
  expect(admitToLocalSearch([search, toDocs(), own], OWN, ['/personas/p001'])).toBe(true);
  // The pages of the second instance of our plugin are missing.
  expect(admitToLocalSearch([own, search, toDocs(), own], OWN, ['/personas/p001'])).toBe(true);
});

it('changes nothing without local search', () => {
  const docs = toDocs();
  expect(admitToLocalSearch([docs, own], OWN, ['/personas/p001'])).toBe(false);
  expect(docs).toEqual(toDocs());
});
