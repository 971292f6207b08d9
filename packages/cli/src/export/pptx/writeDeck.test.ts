import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignedModel } from '../../../../registry/src/testing/assignmentFixtures.js';
import { countLines, widthOf } from './countLines.js';
import { fitTable, heightOf } from './fitTable.js';
import { writeDeck } from './writeDeck.js';

/** The files of a zip, by path, read from its directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const DATA = `
services: { lake: { name: Lake & <Sea>, system: azure } }
teams: { data: { name: Data Team } }
personas:
  P001:
    name: "Engineer\\u0007 <b>&\\uFFFE"
    color: Purple
    team: data
    summary: Keeps the lake.
    responsibilities: ["${'Loads many files. '.repeat(400)}", "Second"]
  P002: { name: Agent, kind: agent, services: lake }
access: { P001: { lake: { dev: Reader } } }
`;

it('has a title, a legend, and per team an overview and a card of each persona, with notes', async () => {
  const files = unzip(await writeDeck(assignedModel(DATA)));
  const slides = [...files].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const textsOf = (xml = '') => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
  expect(
    slides.map(([, xml]) =>
      textsOf(xml)
        .slice(0, 2)
        .map((text = '') => text.slice(0, 60)),
    ),
  ).toMatchSnapshot();
  const notes = [...files]
    .filter(([path]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
    .map(([, xml]) => xml);
  // The slide cuts the long text, and the notes have all of it.
  expect(notes.some((xml) => xml.split('Loads many files.').length > 400)).toBe(true);
  const [, card = ''] = slides[3] ?? [];
  expect(card).toContain('…');
  expect(card.split('Loads many files.').length).toBeLessThan(300);
  expect(card).toContain('<a:tbl>');
});

it('has in the notes of a team the personas for which its slide has no place', async () => {
  const summary = 'A summary of many words. '.repeat(200);
  const personas = Array.from(
    { length: 12 },
    (_, index) => `P${index}: { name: Engineer ${index}, team: data, summary: "${summary}" }`,
  );
  const data = `teams: { data: { name: Data Team } }\npersonas: { ${personas.join(', ')} }\n`;
  const files = unzip(await writeDeck(assignedModel(data)));
  const team = files.get('ppt/slides/slide3.xml');
  expect(team).toContain('more (see the notes)');
  expect(team).not.toContain('Engineer 11');
  expect(files.get('ppt/notesSlides/notesSlide3.xml')).toContain('P11 Engineer 11: A summary of many words.');
});

it('has no character that XML forbids', async () => {
  const files = unzip(await writeDeck(assignedModel(DATA)));
  for (const [path, text] of files) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/);
  }
});

it('has links on titles, addresses in the notes, and texts in their direction', async () => {
  const data = `personas:
  P001:
    name: مهندس البيانات
    summary: يدير البيانات (SQL).
    learn: [{ title: A & B, url: "https://example.com/?a=1&b=2" }, { title: Here, url: /docs/here }]
  P002: { name: Nothing }
`;
  const files = unzip(await writeDeck(assignedModel(data)));
  const card = files.get('ppt/slides/slide3.xml') ?? '';
  expect(card.match(/<a:pPr [^>]*rtl="1"/g)).toHaveLength(3);
  expect(card.match(/<a:hlinkClick /g)).toHaveLength(1);
  expect(card).not.toContain('example.com');
  expect(files.get('ppt/slides/_rels/slide3.xml.rels')).toContain('https://example.com/?a=1&amp;b=2');
  expect(files.get('ppt/notesSlides/notesSlide3.xml')).toContain(
    'A &amp; B (https://example.com/?a=1&amp;b=2)',
  );
  expect(files.get('ppt/slides/slide4.xml')).toContain('The data says no more.');
});

it('counts lines as a slide breaks them', () => {
  expect(countLines('one two three', 4.2)).toBe(2);
  expect(countLines('one\ntwo\n', 4)).toBe(3);
  expect(countLines('x'.repeat(100), 10)).toBe(6);
  expect(countLines('🤖', 0.1)).toBe(1);
  // The longest label of a card stands in one line.
  expect(widthOf('Works mainly with') * 0.24).toBeLessThan(1.9 + 0.2);
});

it('the rows of a table fit into its height, or are counted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 2000 })), { maxLength: 60 }),
      (rows) => {
        const widths = [2, 4];
        const fitted = fitTable(rows, widths, 5);
        const height = fitted.rows.reduce((sum, row) => sum + heightOf(row, widths, fitted.fontSize), 0);
        expect(height).toBeLessThanOrEqual(5 + 1e-9);
        expect(fitted.rows.length + fitted.leftOut).toBe(rows.length);
      },
    ),
  );
});
