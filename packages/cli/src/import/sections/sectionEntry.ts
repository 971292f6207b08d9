import type { GroupInput, PersonInput, RoleInput, TeamInput } from 'persona-registry';

/** The sections of the data that an import fills beside personas and access. */
export const ENTRY_SECTIONS = ['groups', 'teams', 'people', 'roles'] as const;
export type EntrySection = (typeof ENTRY_SECTIONS)[number];

/** What a source says about one group, team, person or role. */
export interface SectionEntry {
  section: EntrySection;
  id: string;
  fields: GroupInput & TeamInput & PersonInput & RoleInput;
  file: string;
  /** 1-based, if the source has lines. */
  line?: number;
}
