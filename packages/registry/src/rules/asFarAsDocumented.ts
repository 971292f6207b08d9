import type { AccessIndex } from '../access/accessIndex.js';

/**
 * The end of a sentence that says what nobody can do on a service: `, as far as documented (nothing is documented for 5 personas)`. Empty if something is
 * documented for everybody.
 */
export function asFarAsDocumented(
  { undocumentedIn }: Pick<AccessIndex, 'undocumentedIn'>,
  service: string,
  environments: readonly string[],
): string {
  const count = Math.max(0, ...environments.map((environment) => undocumentedIn(service, environment)));
  if (count === 0) return '';
  return `, as far as documented (nothing is documented for ${count} ${count === 1 ? 'persona' : 'personas'})`;
}
