/**
 * One grant in the words of its source. All sources are read into this shape. The names are not yet matched with the personas, services and roles
 * of the data: the later step that matches them also reports unknown names.
 */
export interface ImportedGrant {
  /** Holder of the grant: an object id, a name or an address. */
  principal: string;
  /** Name or id of the role; `none` if the source says that there is no access. */
  role: string;
  /** Where the grant holds, as the system writes it. Empty in a table that names service and environment only. */
  scope: string;
  /** A table's words for the service, and for its environment. */
  service?: string;
  environment?: string;
  /** Absent if the source does not name the system that governs the access. */
  system?: string;
  /** ISO 8601 dates. */
  from?: string;
  until?: string;
  condition?: string;
  why?: string;
  /** What an eligible assignment asks for. `maxDuration` is an ISO 8601 duration. */
  activation?: { maxDuration?: string; approver?: string; require?: string[] };
  /** How the principal gets an indirect grant, such as through a group or from an outer scope. */
  via?: string;
  /** Id of the assignment itself, if the source has one. */
  id?: string;
  /** Name of the principal, to show. An empty name: the source knows names, and has none for this principal. */
  principalName?: string;
  /** What the principal is, in the words of the source, such as `Group` or `ServiceAccount`. */
  principalType?: string;
  /** Name of the role, to show. */
  roleName?: string;
  /** `activated`: an eligible assignment that is in use for a while. Absent: held all the time. */
  assignment?: 'eligible' | 'activated';
  /** 1-based line of the source, if it has lines. */
  line?: number;
}

/** The value of `via` for what an outer scope gives. */
export const OUTER_SCOPE = 'an outer scope';

/** A file to import. */
export interface ImportSource {
  /** Relative path with forward slashes, as diagnostics show it. */
  file: string;
  text: string;
}
