import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  html: number;
  script: number;
  /** The part of `script` that every page of the site loads. */
  shared: number;
}

const gzip = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** What a built page weighs, gzip: its HTML, and the scripts that its HTML names. */
export function weighPage(build: string, path: string): Weight {
  const file = join(build, path, 'index.html');
  const scripts = [...readFileSync(file, 'utf8').matchAll(/<script[^>]+src="\/(assets\/js\/[^"]+)"/g)].map(
    ([, source]) => source as string,
  );
  const sizes = scripts.map((source) => ({ source, size: gzip(join(build, source)) }));
  const sum = (parts: typeof sizes): number => parts.reduce((total, { size }) => total + size, 0);
  return {
    html: gzip(file),
    script: sum(sizes),
    shared: sum(sizes.filter(({ source }) => /\/(main|runtime~main)\./.test(source))),
  };
}
