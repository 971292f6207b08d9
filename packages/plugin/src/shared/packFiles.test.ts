import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFiles, unpackFiles } from './packFiles.js';

it('unpacks the same files, with line ends in texts', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,12}\.json$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'binary' })), (texts) => {
      const files = Object.entries(texts).map(([key, text]) => [key, JSON.stringify(text)] as const);
      expect([...unpackFiles([...packFiles(files)].join(''))]).toEqual(files);
    }),
  );
});
