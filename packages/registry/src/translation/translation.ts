import type { DataPath, Diagnostic } from '../model/diagnostic.js';
import type { Section } from '../model/kinds.js';

/** Fields of an entry, of one of its parts, or of an item of a list. */
export type Texts = Readonly<Record<string, unknown>>;

/** The texts of another language, by section and id. */
export type Translation = ReadonlyMap<Section, ReadonlyMap<string, Texts>>;

/** Takes a problem of a translation, with its place in the file. It is an error, if it does not say otherwise. */
export type ReportText = (
  path: DataPath,
  problem: Pick<Diagnostic, 'code' | 'message'> & Partial<Diagnostic>,
) => void;
