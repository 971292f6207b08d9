/** Where a view reads the files of `toEntityFiles` from. */
export interface RegistryReader {
  /** The parsed content of a file; `undefined` when there is none. */
  read(name: string): unknown;
}

/** Reads from memory: for output without files, and for tests. Each file is parsed once. */
export function buildReader(files: ReadonlyMap<string, string>): RegistryReader {
  const parsed = new Map<string, unknown>();
  return {
    read(name) {
      if (!parsed.has(name)) {
        const text = files.get(name);
        parsed.set(name, text === undefined ? undefined : JSON.parse(text));
      }
      return parsed.get(name);
    },
  };
}
