export type Bundler = 'rspack' | 'webpack';
export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** The versions and tools of one build. */
export interface Combination {
  docusaurus: DocusaurusVersion;
  bundler: Bundler;
  /** Major version. */
  react: 18 | 19;
  /** Major version. */
  node: 20 | 22 | 24;
  /** pnpm runs without any hoisting, yarn with Plug'n'Play. */
  manager: Manager;
}

interface DocusaurusSettings {
  /** Key of the site's `future` that turns Rspack on. Absent in versions without such a key. */
  faster?: 'experimental_faster' | 'faster';
  /** Whether Rspack also needs the flags of Docusaurus 4. */
  v4?: boolean;
  /** Version in the lockfile. React 18 replaces it if a combination needs it. */
  react: string;
  /** The newest webpack with which this Docusaurus builds. Absent if it builds with the newest version of all. */
  webpack?: string;
}

const WEBPACK_BEFORE_3_10 = '5.105.4';
const REACT_18 = '18.3.1';
const REACT_19 = '19.2.9';

/** The last patch of each minor version that the plugin supports. */
export const DOCUSAURUS = {
  '3.5.2': { react: REACT_18, webpack: WEBPACK_BEFORE_3_10 },
  '3.6.3': { faster: 'experimental_faster', react: REACT_18, webpack: WEBPACK_BEFORE_3_10 },
  '3.7.0': { faster: 'experimental_faster', react: REACT_19, webpack: WEBPACK_BEFORE_3_10 },
  '3.8.1': { faster: 'experimental_faster', v4: true, react: REACT_19, webpack: WEBPACK_BEFORE_3_10 },
  '3.9.2': { faster: 'experimental_faster', v4: true, react: REACT_19, webpack: WEBPACK_BEFORE_3_10 },
  '3.10.2': { faster: 'faster', v4: true, react: REACT_19 },
  '4.0.0-canary-6808': { faster: 'faster', react: '19.3.1' },
} satisfies Record<string, DocusaurusSettings>;
export type DocusaurusVersion = keyof typeof DOCUSAURUS;

export const settingsOf = (version: DocusaurusVersion): DocusaurusSettings => DOCUSAURUS[version];

const of = (
  docusaurus: DocusaurusVersion,
  bundler: Bundler,
  react: 18 | 19,
  node: 20 | 22 | 24,
  manager: Manager = 'npm',
): Combination => ({ docusaurus, bundler, react, node, manager });

/**
 * Each version with each of its bundlers and Reacts, and each bundler with each Node, because all triples would be eighty builds. All others are compared
 * with the first. Docusaurus 4 needs Node 24, and Docusaurus 3.6 and earlier support only React 18.
 */
export const COMBINATIONS: readonly Combination[] = [
  of('3.10.2', 'rspack', 19, 22),
  of('3.10.2', 'webpack', 19, 20),
  of('3.10.2', 'rspack', 18, 24),
  of('3.10.2', 'webpack', 18, 24),
  of('4.0.0-canary-6808', 'rspack', 19, 24),
  of('4.0.0-canary-6808', 'webpack', 19, 24),
  of('3.9.2', 'rspack', 18, 20),
  of('3.9.2', 'webpack', 19, 24),
  of('3.8.1', 'rspack', 19, 24),
  of('3.8.1', 'webpack', 18, 22),
  of('3.7.0', 'rspack', 18, 22),
  of('3.7.0', 'webpack', 19, 20),
  of('3.6.3', 'rspack', 18, 20),
  of('3.6.3', 'webpack', 18, 22),
  of('3.5.2', 'webpack', 18, 20),
  of('3.10.2', 'rspack', 19, 22, 'pnpm'),
  of('3.10.2', 'webpack', 19, 20, 'pnpm'),
  of('3.10.2', 'rspack', 19, 20, 'yarn'),
  of('3.10.2', 'webpack', 19, 20, 'yarn'),
  of('3.10.2', 'rspack', 19, 22, 'bun'),
  of('3.10.2', 'webpack', 19, 20, 'bun'),
];

export const toName = ({ docusaurus, bundler, react, node, manager }: Combination): string =>
  `Docusaurus ${docusaurus} ${bundler} React ${react} Node ${node} ${manager}`;
