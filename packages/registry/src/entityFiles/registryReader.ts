/** The reader of the files of `toEntityFiles`, for views. */
export interface RegistryReader {
  /** The parsed content of a file; `undefined` if there is no such file. */
  read(name: string): unknown;
}

/** Makes a reader of texts in memory, for output without files and for tests. Each text is parsed once. */
export function buildReader(files: ReadonlyMap<string, string>): RegistryReader {
  const contents = new Map<string, unknown>();
  return {
    read(name) {
      if (!contents.has(name)) {
        const text = files.get(name);
        contents.set(name, text === undefined ? undefined : JSON.parse(text));
      }
      return contents.get(name);
    },
  };
}
