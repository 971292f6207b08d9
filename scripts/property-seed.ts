import fc from 'fast-check';

// The same commit gives the same result: property tests draw from one seed, and what they find is mended when it is looked for, not
// when another change is tested. CONTRIBUTING.md says how to look for more.
const { FC_SEED = '2026', FC_RUNS = '100' } = process.env;

fc.configureGlobal({ seed: Number(FC_SEED), numRuns: Number(FC_RUNS) });
