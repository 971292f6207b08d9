import type { Persona } from '../model/registry.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import type { PersonaFile } from './entityFiles.js';

/** Builds the function that says who holds a persona now, each person once, and how many others do. */
export function buildPeopleOf({
  holders,
  links,
}: Pick<ViewModel, 'holders' | 'links'>): (persona: Persona) => Pick<PersonaFile, 'people' | 'hiddenPeople'> {
  return ({ id, hiddenHolders = 0 }) => {
    const holdings = holders.get(id)?.holdings ?? [];
    return {
      people: links.toAll('person', [...new Set(holdings.map(({ person }) => person.id))]),
      ...(hiddenHolders > 0 && { hiddenPeople: hiddenHolders }),
    };
  };
}
