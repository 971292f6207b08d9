import type { Place } from '../model/diagnostic.js';
import { createYamlEntryFinder } from './createYamlEntryFinder.js';
import { type DataSource, withoutBom } from './dataSource.js';
import { jsonPositions } from './parseJson.js';
import { textPositions } from './textPositions.js';

type FindLine = (path: NonNullable<Place['path']>) => number | undefined;

/**
 * Gives the line of an entry, 1-based, for a link to it. Nothing is parsed again, so a site with thousands of entries can ask for each. `undefined`
 * where the line would need a parser: for entries of a YAML file that do not stand on their own lines.
 */
export function createLineFinder(sources: readonly DataSource[]): (place: Place) => number | undefined {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const finders = new Map<string, FindLine>();
  return ({ file, line, path }) => {
    const source = byFile.get(file);
    if (line !== undefined || path === undefined || source === undefined) return line;
    let find = finders.get(file);
    if (find === undefined) {
      find = toFinder(source);
      finders.set(file, find);
    }
    return find(path);
  };
}

function toFinder({ format, text: written }: DataSource): FindLine {
  const text = withoutBom(written);
  if (format === 'json') {
    const positions = jsonPositions(text);
    return (path) => positions.find(path, 'key').line;
  }
  const findEntry = createYamlEntryFinder(text);
  const at = textPositions(text);
  return ([section, id]) => {
    const span = findEntry(String(section), String(id));
    return span && at(span.start).line;
  };
}
