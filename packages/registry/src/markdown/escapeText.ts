/** What has a meaning inside a line of Markdown or of a table. An underscore inside a word has none. */
const MARKS = /[\\`*[\]<>|~]|&(?=[#\w]+;)|!$|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What begins a heading, a list or a line under a heading. */
const BEGINNING = /^(?:([#+=-])|(\d{1,9})([.)]))/;

/** Most names are plain: they need no further look. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9,.:;()'"/@%-]| (?! |$))*$/;

/** A text that a Markdown reader shows as it is written, in one line: no link, no HTML, no end of a table cell. */
export const escapeText = (text: string): string => (PLAIN.test(text) ? text : escapeMarks(text));

const escapeMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replace(BEGINNING, (_, mark?: string, digits?: string, end?: string) =>
      mark === undefined ? `${digits}\\${end}` : `\\${mark}`,
    );

/** An address as the destination of a link, also in a table. */
export const escapeUrl = (url: string): string =>
  url.replace(
    /[\s()<>\\|`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
