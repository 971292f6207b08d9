import { spawn } from 'node:child_process';
import type { Repository } from './openRepository.js';
import { SETTINGS, toEnvironment } from './runGit.js';

/** Reads contents one after another, with one run of Git. `using` ends it. */
export interface Blobs extends Disposable {
  /** Returns `undefined` for a content that the clone does not have. */
  read(hash: string): Promise<Buffer | undefined>;
}

interface Waiting {
  resolve(content: Buffer | undefined): void;
}

export function openBlobs({ root }: Repository): Blobs {
  const child = spawn('git', [...SETTINGS, 'cat-file', '--batch'], {
    cwd: root,
    env: toEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const waiting: Waiting[] = [];
  let chunks: Buffer[] = [];
  let size = 0;
  /** How many bytes the next answer has, once its first line is there. */
  let needed: { head: number; content: number } | undefined;
  let hasEnded = false;

  function takeAll(): Buffer {
    const [first] = chunks;
    if (chunks.length > 1 || first === undefined) chunks = [Buffer.concat(chunks)];
    return chunks[0] ?? Buffer.alloc(0);
  }
  function keep(rest: Buffer): void {
    chunks = rest.length === 0 ? [] : [rest];
    size = rest.length;
    needed = undefined;
  }
  function answer(): void {
    while (waiting.length > 0 && size > 0) {
      if (needed === undefined) {
        const all = takeAll();
        const end = all.indexOf(10);
        if (end < 0) return;
        const [, type, length] = all.toString('latin1', 0, end).split(' ');
        if (type === 'missing' || length === undefined) {
          keep(all.subarray(end + 1));
          waiting.shift()?.resolve(undefined);
          continue;
        }
        needed = { head: end + 1, content: Number(length) };
      }
      const { head, content } = needed;
      // A line break follows each content.
      if (size < head + content + 1) return;
      const all = takeAll();
      keep(all.subarray(head + content + 1));
      waiting.shift()?.resolve(all.subarray(head, head + content));
    }
  }
  const end = (): void => {
    hasEnded = true;
    for (const { resolve } of waiting.splice(0)) resolve(undefined);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    answer();
  });
  child.on('error', end);
  child.on('close', end);
  child.stdin.on('error', () => {});
  return {
    read: (hash) =>
      new Promise((resolve) => {
        if (hasEnded) return resolve(undefined);
        waiting.push({ resolve });
        child.stdin.write(`${hash}\n`);
      }),
    [Symbol.dispose]: () => child.stdin.end(),
  };
}
