import type { PersonaColumn } from '../model/columns.js';

/** The seed's headings, shortened; `columns` in a directive names the fields. */
export const COLUMN_TITLES: Record<PersonaColumn, string> = {
  persona: 'Persona',
  team: 'Area or team',
  interactsWith: 'Primary interaction',
  processes: 'Process',
  architectures: 'Related architecture',
  scope: 'Scope',
  services: 'Access on services',
  dataAccess: 'Access on data',
  skills: 'Skills',
  learn: 'Links to education',
  id: 'Id',
  kind: 'Kind',
  category: 'AI category',
  group: 'Group',
  summary: 'Summary',
  duties: 'Duties',
  sponsor: 'Sponsor',
  aliases: 'Also known as',
  access: 'Access by environment',
};
