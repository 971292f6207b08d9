import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type DataSource, withoutBom } from './dataSource.js';
import type { DataPositions } from './parsed.js';
import { jsonPositions } from './parseJson.js';
import { yamlPositions } from './yamlPositions.js';

/**
 * Adds line and column to diagnostics that have a path into one of the sources. Only files with problems are parsed with positions, once each.
 */
export function toLocated(diagnostics: readonly Diagnostic[], sources: readonly DataSource[]): Diagnostic[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const positions = new Map<string, DataPositions>();

  function locate(place: Place): Place {
    const source = byFile.get(place.file);
    if (place.path === undefined || place.line !== undefined || source === undefined) return place;
    let inFile = positions.get(place.file);
    if (inFile === undefined) {
      const text = withoutBom(source.text);
      inFile = source.format === 'json' ? jsonPositions(text) : yamlPositions(text);
      positions.set(place.file, inFile);
    }
    return { ...place, ...inFile.find(place.path, place.target) };
  }

  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(diagnostic.place && { place: locate(diagnostic.place) }),
    ...(diagnostic.related && {
      related: diagnostic.related.map(({ message, place }) => ({ message, place: locate(place) })),
    }),
  }));
}
