/** The reason why a projection leaves a field out. */
interface LeftOut {
  readonly leftOut: string;
}
export const leftOut = (why: string): LeftOut => ({ leftOut: why });

type Add<T, Target, Context> = (target: Target, from: T, context: Context) => void;
/** How a projection copies each field of `T`. The compiler demands an entry for every field, also for fields that `T` gets later. */
export type AdderTable<T, Target, Context = void> = {
  readonly [Field in keyof T]-?: Add<T, Target, Context> | LeftOut;
};

/** Gives a function that applies the table's functions to `target`, in the order of the table. */
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

/** The fields that the table does not leave out, in the order of the table. */
export function addedFields<T, Target, Context>(table: AdderTable<T, Target, Context>): (keyof T)[] {
  return (Object.keys(table) as (keyof T)[]).filter((field) => typeof table[field] === 'function');
}
