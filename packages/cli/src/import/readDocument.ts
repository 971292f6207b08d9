import { readFileSync } from 'node:fs';
import type { Outcome } from 'persona-registry';
import { DEFAULT_MAX_BYTES } from 'persona-registry/node';
import { decodeText } from '../decodeText.js';
import { toProblem } from '../export/toProblem.js';
import { readTextFile, type TextFileSettings } from '../readTextFile.js';

/** Reads the text of a document to import. `-` is standard input. Never throws. */
export function readDocument(directory: string, file: string): Outcome<string> {
  if (file === '-') {
    const text = decodeText(readFileSync(0));
    if (text !== undefined) return { value: text, diagnostics: [] };
    return {
      diagnostics: [
        toProblem('not-utf-8', 'Standard input is neither UTF-8 nor UTF-16 text.', SAVE_AS_UTF_8),
      ],
    };
  }
  const { value, diagnostics } = readTextFile(directory, file, SETTINGS);
  return value === undefined ? { diagnostics } : { value: value.text, diagnostics };
}

const SAVE_AS_UTF_8 = 'Save it as UTF-8.';

const SETTINGS: TextFileSettings = {
  maxBytes: DEFAULT_MAX_BYTES,
  decode: decodeText,
  words: {
    missing: ['There is no such file.'],
    folder: ['This is a folder.', 'Name one file.'],
    notText: ['The file is neither UTF-8 nor UTF-16 text.', SAVE_AS_UTF_8],
  },
};
