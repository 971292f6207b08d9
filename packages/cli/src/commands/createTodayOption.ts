import { InvalidArgumentError, Option } from 'commander';
import { isDate } from 'persona-registry';

/** The option `--today`, which every command has whose result depends on the date. */
export const createTodayOption = (): Option =>
  new Option(
    '--today <date>',
    'date to use as today (default: `check.today` of the data, or the current date)',
  ).argParser(readDate);

function readDate(value: string): string {
  if (!isDate(value)) {
    throw new InvalidArgumentError('It is not a date. Write one such as 2026-11-24.');
  }
  return value;
}
