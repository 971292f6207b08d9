import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Separator, quotes, UTF-8 and first line, in the numbers of LibreOffice. */
const CSV_OPTIONS = '44,34,76,1';

/**
 * Reads a CSV file as a spreadsheet shows it: LibreOffice opens it and saves the values of the cells. Where LibreOffice is not installed, only the parser
 * reads the file.
 */
export function openSpreadsheet(path: string): string[][] {
  if (spawnSync('soffice', ['--version']).status !== 0) return readCsv(path);
  const folder = mkdtempSync(join(tmpdir(), 'personas-spreadsheet-'));
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        `--infilter=CSV:${CSV_OPTIONS}`,
        '--convert-to',
        `csv:Text - txt - csv (StarCalc):${CSV_OPTIONS}`,
        '--outdir',
        folder,
        path,
      ],
      { stdio: 'ignore' },
    );
    return readCsv(join(folder, basename(path)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const readCsv = (path: string): string[][] => parse(readFileSync(path), { bom: true });
