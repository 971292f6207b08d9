/** What `personas doctor` tells. By construction it has no text of the user: only versions, words of our own, and numbers. */
export interface DoctorFacts {
  /** Label → version, such as `Node` → `22.11.0 (linux x64)`. */
  versions: readonly (readonly [label: string, version: string])[];
  /** Absent outside of a site. */
  site?: SiteFacts;
  /** One per instance of the plugin. */
  handbooks: readonly HandbookFacts[];
  /** Sentences about what does not fit together. */
  advice: readonly string[];
}

export interface SiteFacts {
  /** Name of the configuration file: `docusaurus.config.ts`. */
  configFile: string;
  /** Absent if the configuration cannot be loaded. */
  loaded?: {
    bundler: 'Rspack' | 'webpack';
    locales: number;
    /** How many content plugins of each kind the configuration names. */
    contents: readonly (readonly [kind: string, count: number])[];
    remark: string;
  };
}

export interface HandbookFacts {
  /** Options that are set, with values that are words of ours or numbers. */
  options: readonly string[];
  /** Where the data was found, in words. */
  data: string;
  documents: string;
  /** Section → number of entities. */
  entities: readonly (readonly [section: string, count: number])[];
  /** Severity and code → number of findings. */
  findings: readonly (readonly [finding: string, count: number])[];
}
