/** Stages of the registry, in order (see its README). A stage imports only from earlier stages. */
const STAGES = [
  'model',
  'lookup',
  'values',
  'schema',
  'data',
  'catalogue',
  'organisation',
  'access',
  'resolve',
  'report',
  'requests',
  'links',
  'rules',
  'check',
  'project',
  'pictures',
  'learning',
  'maps',
  'viewModel',
  'entityFiles',
  'views',
  'pages',
  'markdown',
  'assignments',
  'bindings',
  'exports',
  'reviews',
  'imports',
  'drift',
  'diff',
  'node',
  'git',
  'history',
  'testing',
];

/** Rooms of the plugin (see its README), with the imports that each may have from other rooms. No room imports the lifecycle, which is above them. */
const ROOMS = {
  shared: [],
  site: ['shared/'],
  output: ['shared/', 'site/'],
  bundler: ['shared/'],
  client: ['shared/devFiles.ts'],
  theme: [],
};

const THEME = '^packages/plugin/src/theme/';

/**
 * Rules for imports between files and folders, types included: no circles inside a package, and one direction between packages. dependency-cruiser
 * reads the imports as TypeScript resolves them, so only this table of rules is needed.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'Two files import each other. Join them, or move their common code to a third file.',
      severity: 'error',
      from: { pathNot: THEME },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-components',
      comment:
        'A component must import the types of `@theme/…` from the declarations in theme-*.d.ts, not from the component itself.',
      severity: 'error',
      from: { path: THEME },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circle-of-folders',
      comment:
        'A folder is a stage, and may import only from earlier stages (see the README of the package).',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    ...STAGES.map((stage, index) => ({
      name: `registry-stage-${stage}`,
      comment: 'A stage may import only from earlier stages.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^packages/registry/src/${stage}/` },
      to: { path: `^packages/registry/src/(${STAGES.slice(index + 1).join('|') || 'nothing-is-later'})/` },
    })),
    ...Object.entries(ROOMS).map(([room, others]) => ({
      name: `plugin-room-${room}`,
      comment:
        'Code for Node, for the bundler and for the browser stays separate. See the README of the plugin.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^packages/plugin/src/${room}/` },
      to: {
        path: '^packages/plugin/src/',
        pathNot: [`${room}/`, ...others].map((path) => `^packages/plugin/src/${path}`),
      },
    })),
    {
      name: 'browser-has-no-node',
      comment: 'The site compiles this code for the browser, which has no modules of Node.',
      severity: 'error',
      from: { path: '^packages/plugin/src/(client|theme)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-point-one-way',
      comment:
        'registry ← remark ← plugin, registry ← cli, remark ← cli; nothing imports plugin or cli. Entries of the registry are the files directly in its src.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/registry/src/\\w+\\.ts$', '^packages/remark/src/\\w+\\.ts$'],
      },
    },
    {
      name: 'registry-stands-alone',
      comment: 'The registry is the lowest package, so it imports no other package.',
      severity: 'error',
      from: { path: '^packages/registry/' },
      to: { path: '^packages/(remark|plugin|cli)/' },
    },
    {
      name: 'site-reads-no-bindings',
      comment:
        'The bindings have ids of principals and scopes. Only exports of assignments, drift and imports read them, so nothing of a site leads to their reader.',
      severity: 'error',
      from: { path: '^packages/plugin/src/' },
      to: { path: '^packages/registry/src/(bindings/|schema/compiledBindings)', reachable: true },
    },
    {
      name: 'remark-needs-no-files',
      comment:
        'Grammar, scan and transform must run everywhere, so they import no modules of Node. Only what is for Docusaurus sites reads files.',
      severity: 'error',
      from: { path: '^packages/remark/src/', pathNot: '^packages/remark/src/docusaurus/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.arrows.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.tsx?$', '/testing(/|\\.ts$)', '/__tests__/', '/dist/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'], conditionNames: ['import'] },
  },
};
