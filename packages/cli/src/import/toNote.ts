import { toImportNote } from 'persona-registry/formats';

type Code = 'taken' | 'folded' | 'conflict' | 'left-out' | 'not-understood';
type Rest = Parameters<typeof toImportNote> extends [string, ...infer Others] ? Others : never;

/** A warning or a note of a reader, with one of the codes that readers have. */
export const toNote: (code: Code, ...rest: Rest) => ReturnType<typeof toImportNote> = toImportNote;
