/** Files by name. Names may have parts with `/`. A generator makes each file only when it is written, so that it stays out of memory. */
export type Files = Iterable<readonly [name: string, text: string]>;
