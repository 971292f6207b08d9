import type { BoundPrincipalInput, PrincipalType } from '../model/bindings.js';

export interface Principal {
  id: string;
  /** Absent if the bindings do not say it. */
  type?: PrincipalType;
}

/** The two forms of a principal as one. Blanks around an id have no meaning in any system. */
export function readPrincipal(input: BoundPrincipalInput): Principal {
  if (typeof input === 'string') return { id: input.trim() };
  return { id: input.id.trim(), ...(input.type && { type: input.type }) };
}
