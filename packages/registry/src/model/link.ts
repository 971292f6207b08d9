export interface Link {
  id: string;
  name: string;
  /** The name is translated, and the id repeats the name in the data, so that it tells a reader nothing more. */
  idRepeats?: true;
  href?: string;
}
/** A process or architecture with the named parts of it: `LAMBDA · Ingestion, Store`. */
export interface PartLink extends Link {
  parts: string[];
}
/** Contrast-adapted colours (`#rrggbb`) of a persona: at least 4.5:1 on Infima's light and dark surfaces. */
export interface Accent {
  light: string;
  dark: string;
}
