/** The stages of the registry in order (its README): a stage imports from earlier ones only. */
const STAGES = [
  'model',
  'lookup',
  'values',
  'schema',
  'data',
  'catalogue',
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
  'exports',
  'imports',
  'node',
  'testing',
];

/** Rooms of the plugin (its README), with what of the others each imports. None imports the lifecycle, which stands above them. */
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
 * Arrows between files and folders, types included: no circle in any package, and packages point one way. dependency-cruiser reads the imports
 * as TypeScript resolves them; a table of rules is all that is ours.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment:
        'Two files that need each other are one file, or both need a third: put what they share there.',
      severity: 'error',
      from: { pathNot: THEME },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-components',
      comment:
        'A component takes the types of `@theme/…` from the declarations in theme-*.d.ts, not from the component itself.',
      severity: 'error',
      from: { path: THEME },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'A folder is a stage: what a stage needs stands in an earlier one (README of the package).',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    ...STAGES.map((stage, index) => ({
      name: `registry-stage-${stage}`,
      comment: 'A stage imports from earlier ones only.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^packages/registry/src/${stage}/` },
      to: { path: `^packages/registry/src/(${STAGES.slice(index + 1).join('|') || 'nothing-is-later'})/` },
    })),
    ...Object.entries(ROOMS).map(([room, others]) => ({
      name: `plugin-room-${room}`,
      comment:
        'What runs in Node, in the bundler and in the browser stays apart; see the README of the plugin.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^packages/plugin/src/${room}/` },
      to: {
        path: '^packages/plugin/src/',
        pathNot: [`${room}/`, ...others].map((path) => `^packages/plugin/src/${path}`),
      },
    })),
    {
      name: 'browser-has-no-node',
      comment: 'The site compiles this for the browser.',
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
        pathNot: ['^packages/$1/', '^packages/registry/src/\\w+\\.ts$', '^packages/remark/src/index\\.ts$'],
      },
    },
    {
      name: 'registry-stands-alone',
      comment: 'The registry is the ground: it imports no other package.',
      severity: 'error',
      from: { path: '^packages/registry/' },
      to: { path: '^packages/(remark|plugin|cli)/' },
    },
    {
      name: 'remark-needs-no-files',
      comment: 'The grammar runs anywhere.',
      severity: 'error',
      from: { path: '^packages/remark/src/' },
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
