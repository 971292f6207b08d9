import type { Person } from '../model/registry.js';
import type { PersonLineView } from '../model/view.js';
import type { ViewModel } from './viewModel.js';

/** A person in a list, with what is written and shown of them. */
export function toPersonLine(
  { id, image, title, location, timeZone, contacts }: Person,
  monogram: string,
  { links }: Pick<ViewModel, 'links'>,
): PersonLineView {
  return {
    person: links.to('person', id),
    monogram,
    ...(image !== undefined && { image }),
    ...(title !== undefined && { title }),
    ...(location !== undefined && { location }),
    ...(timeZone !== undefined && { timeZone }),
    ...(contacts.length > 0 && { contacts }),
  };
}
