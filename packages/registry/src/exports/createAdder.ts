/** A field that an export leaves out, and why. */
interface LeftOut {
  readonly leftOut: string;
}
export const leftOut = (why: string): LeftOut => ({ leftOut: why });

type Add<T, Target, Context> = (target: Target, from: T, context: Context) => void;

/**
 * Adds to `target` what an export makes of each field of `T`, in the order of the table. The compiler demands every field, also one that `T` gains
 * later: an export that forgets a condition or an end claims more access than there is.
 */
export function createAdder<T, Target, Context = void>(
  table: {
    readonly [Field in keyof T]-?: Add<T, Target, Context> | LeftOut;
  },
): Add<T, Target, Context> {
  const adds = Object.values<Add<T, Target, Context> | LeftOut>(table).filter(
    (entry) => typeof entry === 'function',
  );
  return (target, from, context) => {
    for (const add of adds) add(target, from, context);
  };
}
