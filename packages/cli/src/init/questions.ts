export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** Asks a person. An answer is `undefined` if the person stops. */
export interface Questions {
  choose<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
  ): Promise<Value | undefined>;
  confirm(message: string): Promise<boolean | undefined>;
}
