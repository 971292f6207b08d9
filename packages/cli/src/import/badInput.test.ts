import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { DEFAULT_MAX_BYTES } from 'persona-registry/node';
import { expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';

/** A persona with letters outside of ASCII, a name like a key of prototypes, a link that runs code, and a text like a formula. */
const ROWS = [
  ['Id', 'Persona', 'Team', 'Learn', 'Summary'],
  ['constructor', 'Ingénieur', '__proto__', '[x](javascript:alert(1))', '=HYPERLINK("http://x")'],
];
const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const group = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name,
    title: 'Ingénieur',
    description: '=HYPERLINK("http://x")',
    links: [{ url: 'javascript:alert(1)' }],
  },
  spec: { type: 'persona', children: [], parent: '__proto__' },
});

interface Reader {
  file: string;
  good(): string | Promise<Uint8Array>;
}
const readers: Readonly<Record<string, Reader>> = {
  markdown: {
    file: 'a.md',
    good: () => [toLine(ROWS[0] ?? []), '|-|-|-|-|-|\n', toLine(ROWS[1] ?? [])].join(''),
  },
  html: {
    file: 'a.html',
    good: () =>
      `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
  },
  csv: {
    file: 'a.csv',
    good: () =>
      ROWS.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''),
  },
  xlsx: { file: 'a.xlsx', good: () => writeXlsx({ sheets: [{ name: 'A', rows: ROWS }] }) },
  json: { file: 'a.json', good: () => JSON.stringify([group('constructor')]) },
  yaml: { file: 'a.yml', good: () => JSON.stringify(group('constructor'), null, 1) },
  codeowners: { file: 'CODEOWNERS', good: () => '* @contoso/ingénieurs\n/__proto__/ @constructor\n' },
};

const inUtf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const asText = async ({ good }: Reader): Promise<string> => Buffer.from(await good()).toString();
const bad: Readonly<Record<string, (reader: Reader) => Promise<Uint8Array> | Uint8Array>> = {
  good: async ({ good }) => Buffer.from(await good()),
  empty: () => new Uint8Array(),
  blank: () => Buffer.from(' \n\n'),
  binary: () => Buffer.from([0, 159, 146, 150, 0, 255, 254, 1, 2, 3]),
  'with a byte order mark': async (reader) => Buffer.from(`\uFEFF${await asText(reader)}`),
  'UTF-16': async (reader) => inUtf16(await asText(reader)),
  'UTF-16 in the other order': async (reader) => inUtf16(await asText(reader)).swap16(),
  'Windows-1252': async (reader) => Buffer.from(await asText(reader), 'latin1'),
  cut: async ({ good }) => Buffer.from(await good()).subarray(0, -20),
  'with lines of Windows': async (reader) => Buffer.from((await asText(reader)).replaceAll('\n', '\r\n')),
  'with many levels': () => Buffer.from('['.repeat(20_000)),
  'with many levels of HTML': () => Buffer.from('<div>'.repeat(20_000)),
  'a ZIP bomb': () => toZip('xl/workbook.xml', 300 * 1024 * 1024 * 2),
  'one long line': () => Buffer.from('x'.repeat(200_000)),
};

it.each(Object.keys(readers))('%s: what is said of each input', async (name) => {
  const reader = readers[name] as Reader;
  const said: Record<string, string> = {};
  for (const [kind, make] of Object.entries(bad)) {
    const result = await runImport({ [reader.file]: await make(reader) }, reader.file);
    said[kind] = result.said;
    expect(result.written).not.toContain('javascript:');
  }
  expect(said).toMatchSnapshot();
  const huge = await runImport({ [reader.file]: '' }, reader.file, DEFAULT_MAX_BYTES + 1);
  expect(huge.said).toBe('2: too-large');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

async function runImport(files: Record<string, string | Uint8Array>, file: string, size?: number) {
  using folder = createFolder({
    ...files,
    'p.yml': 'personas: { P9: { name: Nine } }\nservices: { s: { systems: github } }\n',
  });
  if (size !== undefined) truncateSync(join(folder.directory, file), size);
  const { code, errors } = await run(folder.directory, 'import', file, '-o', 'p.yml');
  // Neither a stack nor half a file may remain.
  expect(errors).not.toMatch(/\n\s+at |undefined|\[object/);
  expect(existsSync(join(folder.directory, 'p.yml'))).toBe(true);
  const codes = Array.from(errors.matchAll(/^(?:a\.\w+|CODEOWNERS)\S* ([a-z0-9-]+)/gm), ([, each]) => each);
  const written = readFileSync(join(folder.directory, 'p.yml'), 'utf8');
  expect(written.startsWith('personas: { P9: { name: Nine }')).toBe(true);
  return { said: `${code}: ${[...new Set(codes)].join(', ')}`, written };
}

/** An archive with one file that declares a size. */
function toZip(name: string, size: number): Buffer {
  const content = deflateRawSync(Buffer.from('abc'));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), content, entry, Buffer.from(name), end]);
}
