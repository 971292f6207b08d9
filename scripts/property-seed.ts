import fc from 'fast-check';

// All property tests use one seed, so that the same commit always gives the same result, and an unrelated change does not fail by chance.
// CONTRIBUTING.md says how to run them with other seeds.
const { FC_SEED = '2026', FC_RUNS = '100' } = process.env;

fc.configureGlobal({ seed: Number(FC_SEED), numRuns: Number(FC_RUNS) });
