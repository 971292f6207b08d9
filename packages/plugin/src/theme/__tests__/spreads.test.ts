import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** Spreads of iterators and sets, which webpack's Babel takes for arrays (CONTRIBUTING, "Conventions"). */
const SPREAD = /\.\.\.(?:[\w.]+\.(?:values|keys|entries|matchAll)\(|new (?:Set|Map)\b).*/g;

it.each(['theme', 'client'])('the code of %s/ spreads only arrays', (folder) => {
  const spreads = readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|__tests__/.test(file))
    .flatMap((file) =>
      Array.from(
        readFileSync(join(SOURCE, folder, file), 'utf8').matchAll(SPREAD),
        ([text]) => `${file}: ${text}`,
      ),
    );
  expect(spreads.filter((text) => !text.includes('...Object.'))).toEqual([]);
});
