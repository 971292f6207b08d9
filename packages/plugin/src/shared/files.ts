/** Files by name, which may have parts with `/`. What comes from a generator is made when it is written, and not held. */
export type Files = Iterable<readonly [name: string, text: string]>;
