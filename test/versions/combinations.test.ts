import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMBINATIONS, DOCUSAURUS, type DocusaurusVersion, settingsOf, toName } from './combinations.js';
import { toLockfile } from './installSite.js';
import { readResults } from './results.js';

const lockfiles = [...new Set(COMBINATIONS.map((combination) => fileURLToPath(toLockfile(combination))))];

describe('the table of versions', () => {
  it('has each version with each bundler it knows, and with each React it knows', () => {
    for (const version of Object.keys(DOCUSAURUS) as DocusaurusVersion[]) {
      const rows = COMBINATIONS.filter(({ docusaurus }) => docusaurus === version);
      const { faster, react } = settingsOf(version);
      const bundlers = faster === undefined ? ['webpack'] : ['rspack', 'webpack'];
      expect([...new Set(rows.map(({ bundler }) => bundler))].sort(), version).toEqual(bundlers);
      const hasBothReacts = react.startsWith('19') && !version.startsWith('4');
      expect(new Set(rows.map((row) => row.react)).size, version).toBe(hasBothReacts ? 2 : 1);
    }
  });

  it('has each bundler with each Node', () => {
    expect(new Set(COMBINATIONS.map(({ bundler, node }) => `${bundler} ${node}`)).size).toBe(6);
  });

  it.each(lockfiles)('is pinned by a lockfile that names no registry: %s', (lockfile) => {
    expect(existsSync(lockfile)).toBe(true);
    expect(readFileSync(lockfile, 'utf8')).not.toMatch(/https?:\/\/[^"\s]*(?:registry|\.tgz)/);
  });

  it('was built, and every combination has the pages of the first', () => {
    const outcomes = new Map(readResults().map((result) => [toName(result), result.outcome]));
    expect([...outcomes]).toEqual(COMBINATIONS.map((combination) => [toName(combination), 'same']));
  });
});
