/** A field that a projection leaves out, and why. */
interface LeftOut {
  readonly leftOut: string;
}
export const leftOut = (why: string): LeftOut => ({ leftOut: why });

type Add<T, Target, Context> = (target: Target, from: T, context: Context) => void;
/** What a projection makes of each field of `T`. The compiler demands every field, also one that `T` gains later. */
export type AdderTable<T, Target, Context = void> = {
  readonly [Field in keyof T]-?: Add<T, Target, Context> | LeftOut;
};

/** Adds to `target` what the table makes of each field, in the order of the table. */
export function createAdder<T, Target, Context = void>(
  table: AdderTable<T, Target, Context>,
): Add<T, Target, Context> {
  const adds = Object.values<Add<T, Target, Context> | LeftOut>(table).filter(
    (entry) => typeof entry === 'function',
  );
  return (target, from, context) => {
    for (const add of adds) add(target, from, context);
  };
}

/** The fields that the table does not leave out, in its order. */
export function addedFields<T, Target, Context>(table: AdderTable<T, Target, Context>): (keyof T)[] {
  return (Object.keys(table) as (keyof T)[]).filter((field) => typeof table[field] === 'function');
}
