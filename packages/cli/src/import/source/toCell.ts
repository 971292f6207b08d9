import type { Cell, SourceLink } from './sourceDocument.js';

const LINK = /\[([^[\]\n]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>"|]+/g;

/** Large tables have millions of cells, and few links. */
const NO_LINKS: readonly SourceLink[] = [];

/** Gives each text its cell. Equal texts share one, because a list of access repeats the same few names in a million cells. */
export function createCells(): (written: string) => Cell {
  const cells = new Map<string, Cell>();
  return (written) => {
    const cell = cells.get(written) ?? toCell(written);
    cells.set(written, cell);
    return cell;
  };
}

/** A cell of a format that has only text. Links in it may be written as in Markdown, or as bare addresses. */
export function toCell(written: string): Cell {
  const text = written.trim();
  if (!text.includes('](') && !text.includes('://')) return { text, prose: text, links: NO_LINKS };
  const links: SourceLink[] = [];
  const prose = text.replace(LINK, (_, title: string, url: string) => {
    links.push({ title: title.trim(), url });
    return url === '' ? '' : title;
  });
  const plain = text.replace(LINK, '$1');
  if (links.length === 0)
    for (const [url] of text.matchAll(ADDRESS)) links.push({ title: '', url: url.replace(/[,;.]$/, '') });
  return { text: plain, prose: prose.trim() === '' ? plain : prose.trim(), links };
}
