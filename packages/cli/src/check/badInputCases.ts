/** One mistake, with files that have it. */
export interface BadInput {
  name: string;
  files: Record<string, string | Uint8Array>;
}

const persona = (more: string): string => `personas:\n  P001:\n    name: AI Data Engineer\n${more}`;
const data = persona('    team: Data Team\n');
const markdown = (text: string, more = ''): Record<string, string> => ({
  'personas.yml': `${data}  P002:\n    name: Data Engineer\n    aliases: [Engineer]\n  P003:\n    name: data-engineer\n${more}`,
  'docs/page.md': `---\ntitle: Page\ndescription: A page.\n---\n\n# Page\n\n${text}\n`,
});
/** Returns a page with definitions. Each consists of a label, an id and the lines of its list. */
const definitions = (
  ...blocks: [label: string, id: string, ...fields: string[]][]
): Record<string, string> => ({
  'docs/page.md': [
    '---\ntitle: Page\ndescription: A page.\n---\n',
    ...blocks.map(
      ([label, id, ...fields]) =>
        `:::persona[${label}]{${id}}\n\n${fields.map((field) => `* ${field}\n`).join('')}\n:::\n`,
    ),
  ].join('\n'),
});
/** Returns ten levels of ten aliases each, which would be ten thousand million nodes without aliases. */
const aliasBomb = (): string =>
  [
    'x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]',
    ...Array.from(
      { length: 9 },
      (_, level) => `x${level + 1}: &x${level + 1} [${Array(10).fill(`*x${level}`).join(', ')}]`,
    ),
  ].join('\n');

/** Mistakes in the data file. */
export const badData: BadInput[] = [
  { name: 'YAML syntax error', files: { 'personas.yml': 'personas:\n  P001: { name: A\n' } },
  { name: 'wrong indentation', files: { 'personas.yml': persona('   team: Data Team\n') } },
  { name: 'indentation too deep', files: { 'personas.yml': persona('      team: Data Team\n') } },
  { name: 'quotes that are not closed', files: { 'personas.yml': persona('    team: "Data Team\n') } },
  { name: 'unknown tag', files: { 'personas.yml': persona('    team: !Data Team\n') } },
  {
    name: 'none with the value false',
    files: { 'personas.yml': `${data}access:\n  P001:\n    s: { dev: { none: false } }\n` },
  },
  {
    name: 'JSON syntax error',
    files: { 'personas.json': '{ "personas": { "P001": { "name": "A" },, } }\n' },
  },
  {
    name: 'directives in the labels of categories',
    files: {
      'personas.yml': data,
      'docs/a/b/page.md': '# Page\n',
      'docs/a/_category_.yml': 'position: 2\nlabel: Of :persona[P001]\n',
      'docs/a/b/_category_.json': '{ "label": ":persona[P009]" }\n',
    },
  },
  { name: 'duplicate key in YAML', files: { 'personas.yml': `${data}    team: AI Team\n` } },
  {
    name: 'duplicate key in JSON',
    files: {
      'personas.json':
        '{\n  "personas": {\n    "P001": { "name": "A" },\n    "P001": { "name": "B" }\n  }\n}\n',
    },
  },
  {
    name: 'unknown system',
    files: {
      'personas.yml': `${data}services:\n  s: { systems: [azur, kubernets] }\n  t: { systems: AWS IAM }\n`,
    },
  },
  {
    name: 'system of the name of a shipped one',
    files: {
      'personas.yml': `${data}systems:\n  github: { name: Our GitHub }\n  cloud: { name: google cloud }\n  ours: { name: Our Cloud, aliases: AWS }\n`,
    },
  },
  {
    name: 'id of a role that its system cannot have',
    files: {
      'personas.yml': `${data}systems:\n  desk: { name: Desk, roleId: "(role-[0-9]+" }\n  till: { name: Till, roleId: "role-[0-9]+" }\nroles:\n  a: { system: till, roleDefinitionId: role-x }\n  b: { roleDefinitionId: 1-2-3 }\n  c: { system: gcp, roleDefinitionId: storage.admin }\n`,
    },
  },
  {
    name: 'bundles of roles in a circle, and of unknown roles',
    files: {
      'personas.yml': `${data}roles:\n  a: { includes: b }\n  b: { includes: [a] }\n  c: { includes: [c] }\n  d: { includes: [Reader, Reeder] }\n`,
    },
  },
  {
    name: 'name of two roles in two systems of a service',
    files: {
      'personas.yml': `${data}services:\n  s: { systems: [azure, fabric] }\naccess:\n  P001:\n    s: { dev: Contributor }\n`,
    },
  },
  {
    name: 'operations of a role that are none',
    files: {
      'personas.yml': `${data}roles:\n  a: { actions: [Microsoft.Storage/**, 42] }\n  b: { dataActions: "Microsoft.Storage/read, all of it" }\n`,
    },
  },
  {
    name: 'level of a role in an unknown plane',
    files: { 'personas.yml': `${data}roles:\n  a: { level: { control: read, date: write } }\n` },
  },
  { name: 'unknown key', files: { 'personas.yml': persona('    skils: SQL\n') } },
  {
    name: 'labels of a card as keys',
    files: {
      'personas.yml': persona(
        '    primaryInteraction: AI Team\n    Component access: Git\n    responsibilities: Deploy\n    favourite-food: Cake\n',
      ),
    },
  },
  { name: 'unknown top-level key', files: { 'personas.yml': `${data}servces: {}\n` } },
  { name: 'wrong type', files: { 'personas.yml': persona('    team: [one, two]\n    processes: 7\n') } },
  { name: 'unknown kind', files: { 'personas.yml': persona('    kind: robot\n') } },
  {
    name: 'personas as a list',
    files: {
      'personas.yml':
        'personas:\n  - name: "Bob: the Busy"\n    team: Data Team\n    services: [Git, Wiki]\n    skills: SQL\n  - name: Alice\n',
    },
  },
  {
    name: 'sections as lists',
    files: {
      'personas.yml':
        'environments: dev, stage, prod\nteams: [Data Team, AI Team]\nservices:\n  - id: git\n    name: Git\nprocesses:\n  mlops:\n    stages: [Train, Deploy]\nskills:\n  - SQL: { description: Queries }\npeople:\n  - name: Kim Lee\n    personas: [P001]\npersonas: 7\n',
    },
  },
  {
    name: 'sections as lists in JSON',
    files: {
      'personas.json':
        '{\n  "personas": [{ "id": "P001", "name": "AI Data Engineer" }],\n  "services": ["Git"]\n}\n',
    },
  },
  {
    name: 'access as a list',
    files: {
      'personas.yml': `${data}access:\n  - persona: P001\n    service: Git\n    environment: dev\n    role: Reader\n`,
    },
  },
  {
    name: 'access of a persona as a list',
    files: {
      'personas.yml': `${data}access:\n  P001:\n    - service: Git\n      env: dev\n      role: Reader\n      why: Reads code\n`,
    },
  },
  {
    name: 'access without an environment',
    files: {
      'personas.yml': `${data}access:\n  P001:\n    Git: Reader\n    Wiki: [Reader, Contributor]\nbaselineAccess:\n  all: { to: { all: true }, access: { Git: [Reader] } }\n`,
    },
  },
  {
    name: 'persona as a list of fields',
    files: { 'personas.yml': 'personas:\n  P001:\n    - name: A\n    - team: B\n' },
  },
  { name: 'file as a list', files: { 'personas.yml': '- name: AI Data Engineer\n  team: Data Team\n' } },
  {
    name: 'file as a list in JSON',
    files: { 'personas.json': '[{ "name": "AI Data Engineer", "team": "Data Team" }]\n' },
  },
  {
    name: 'no-break space behind a colon',
    files: { 'personas.yml': persona('    team:\u00a0Data Team\n    skills: SQL\n') },
  },
  {
    name: 'no-break space behind the last colon',
    files: { 'personas.yml': 'personas:\n  P001:\n    name:\u00a0AI Data Engineer\n' },
  },
  {
    name: 'no-break spaces as indentation',
    files: {
      'personas.yml':
        'personas:\n  P001:\n\u00a0\u00a0\u00a0\u00a0name: AI Data Engineer\n    team: Data Team\n',
    },
  },
  {
    name: 'no-break space behind a dash',
    files: { 'personas.yml': persona('    services:\n      -\u00a0Git\n      -\u00a0Wiki\n') },
  },
  {
    name: 'no-break space behind a colon in a list',
    files: { 'personas.yml': persona('    services:\n      - name:\u00a0Git\n') },
  },
  {
    name: 'zero width space in a key and in a word',
    files: {
      'personas.yml': persona('    te\u200bam: Data Team\n    kind: agent\u200b\n').replace(
        'P001',
        'P\u200b001',
      ),
    },
  },
  {
    name: 'byte order mark inside the file',
    files: { 'personas.yml': `teams:\n  data:\n\uFEFFpersonas:\n  P001: { name: A }\n` },
  },
  {
    name: 'no-break space in JSON',
    files: { 'personas.json': '{\n\u00a0 "personas": { "P001": { "name": "A" } }\n}\n' },
  },
  {
    name: 'colour without quotes',
    files: { 'personas.yml': persona('    color: #00ff00\n    team: Data Team\n') },
  },
  {
    name: 'colour without quotes in braces',
    files: { 'personas.yml': 'personas:\n  P001: { name: A, color: #00ff00 }\n  P002: { name: B }\n' },
  },
  {
    name: 'number sign in a text',
    files: {
      'personas.yml':
        'personas:\n  P001:\n    name: Developer #1\n    summary: Asks in #data-team\n    skills:\n      - C #, Java\n      - Go\n    team: Team # 2\n',
    },
  },
  {
    name: 'number sign in a list and in a key',
    files: { 'personas.yml': persona('    skills:\n      - #1 skill\n      - SQL\n') },
  },
  {
    name: 'number sign in a key',
    files: { 'personas.yml': `${data}access:\n  Developer #1:\n    git: { dev: none }\n` },
  },
  {
    name: 'names that are too long',
    files: {
      'personas.yml': `${persona(`    team: ${'x'.repeat(201)}\n    processes: DataOps, ${'mlops/'.repeat(17_000)}train\n    aliases: ["${'('.repeat(300)}"]\n`)}access:\n  P001:\n    ${'s'.repeat(500)}: { dev: none }\n`,
    },
  },
  {
    name: 'list without dashes',
    files: {
      'personas.yml': persona(
        '    services:\n      Git\n      Wiki\n    skills: >\n      SQL\n      Python\n',
      ),
    },
  },
  {
    name: 'semicolons in lists',
    files: {
      'personas.yml': persona(
        '    services: Git; Wiki\n    aliases: Engineer; DE\naccess: { P001: { Git; Wiki: { dev: { role: Reader, evidence: CHG-1; CHG-2 } } } }\n',
      ),
    },
  },
  {
    name: 'semicolons between known names',
    files: { 'personas.yml': persona('    services: git; wiki\nservices: { git: , wiki: }\n') },
  },
  {
    name: 'invalid word in a list of words',
    files: { 'personas.yml': `${data}roles:\n  r: { plane: "control, dat" }\n` },
  },
  {
    name: 'no access in other words',
    files: {
      'personas.yml': `${data}access:\n  P001:\n    git: { dev: no access, stage: N/A, prod: – }\n    wiki: { dev: [Reader, no], stage: "?", prod: { role: none, why: Not needed } }\n`,
    },
  },
  {
    name: 'no access as false',
    files: { 'personas.yml': `${data}access:\n  P001:\n    git: { dev: false }\n` },
  },
  {
    name: 'invalid roles',
    files: {
      'personas.yml': `${data}access:\n  P001:\n    git:\n      dev: App Service Contributor\n      stage: [Search Service Contributer, "Reader, Contributor"]\n      prod: Reader; Contributor\n`,
    },
  },
  {
    name: 'roles that are half a name, or a name of nothing',
    files: {
      'personas.yml': `${data}services:\n  cloud: { name: Cloud, system: aws }\naccess:\n  P001:\n    cloud:\n      dev: [PowerUser]\n      stage: [Superuser]\n`,
    },
  },
  {
    name: 'values that are written as keys',
    files: {
      'personas.yml': `${persona('    agent: true\n')}access:\n  P001:\n    Git:\n      dev: { role: Reader, eligible: true }\n`,
    },
  },
  { name: 'missing name', files: { 'personas.yml': 'personas:\n  P001:\n    team: Data Team\n' } },
  {
    name: 'unknown reference',
    files: {
      'personas.yml': `${persona('    team: Dta Team\n')}teams:\n  data: { name: Data Team }\n  ai: { name: AI Team }\n`,
    },
  },
  {
    name: 'ambiguous reference',
    files: {
      'personas.yml': `${persona('    services: [data factory]\n')}services:\n  a: { name: Data-Factory }\n  b: { name: Data_Factory }\n`,
    },
  },
  {
    name: 'two equal names',
    files: { 'personas.yml': 'personas:\n  P001: { name: Engineer }\n  P002: { name: Engineer }\n' },
  },
  {
    name: 'names that look equal',
    files: {
      'personas.yml':
        'personas:\n  P001: { name: M\u00fcller }\n  P002: { name: Mu\u0308ller }\n  P003: { name: Two }\n  P004: { name: "Two\u200b" }\n',
    },
  },
  {
    name: 'environment that is not there',
    files: {
      'personas.yml': `${data}access:\n  P001:\n    git: { UAT: [Reader], Mars: [Reader], Produktion: [Reader] }\n`,
    },
  },
  {
    name: 'two equal aliases',
    files: {
      'personas.yml': 'personas:\n  P001: { name: A, aliases: [Eng] }\n  P002: { name: B, aliases: [Eng] }\n',
    },
  },
  {
    name: 'same id in two files',
    files: {
      'personas/a.yml': 'personas:\n  P001: { name: A }\n',
      'personas/b.yml': 'personas:\n  P001: { name: B }\n',
    },
  },
  {
    name: 'javascript URL',
    files: { 'personas.yml': persona("    learn: [{ title: Click, url: 'javascript:alert(1)' }]\n") },
  },
  {
    name: 'data URL',
    files: { 'personas.yml': persona("    learn: [{ title: Click, url: 'data:text/html,<script>' }]\n") },
  },
  {
    name: 'password in a link',
    files: {
      'personas.yml': `${persona('    learn: "[SQL](https://user:pw@sql.example)"\n    image: https://token@img.example/a.png\n')}people:\n  kim: { url: "https://user:pw@kim.example" }\n`,
    },
  },
  {
    name: 'password in a link of a list',
    files: { 'personas.yml': persona('    services: "[Git](https://user:pw@git.example/x)"\n') },
  },
  {
    name: 'signature in a link',
    files: {
      'personas.yml': `${data}services:\n  s: { url: "https://a.blob.core.example/c?sv=2026-01-01&sig=c2VjcmV0" }\n`,
    },
  },
  { name: 'id __proto__', files: { 'personas.yml': 'personas:\n  __proto__: { name: A }\n' } },
  { name: 'id ..', files: { 'personas.yml': "personas:\n  '..': { name: A }\n" } },
  { name: 'id with a slash', files: { 'personas.yml': 'personas:\n  a/b: { name: A }\n' } },
  { name: 'id that YAML reads as a number', files: { 'personas.yml': 'personas:\n  007: { name: A }\n' } },
  { name: 'id with spaces', files: { 'personas.yml': 'personas:\n  data engineer: { name: A }\n' } },
  { name: 'id with an emoji', files: { 'personas.yml': 'personas:\n  👷: { name: A }\n' } },
  {
    name: 'ids that differ only in case',
    files: { 'personas.yml': 'personas:\n  Engineer: { name: A }\n  engineer: { name: B }\n' },
  },
  {
    name: 'id that is a reserved route',
    files: { 'personas.yml': 'personas:\n  teams: { name: A }\n  Services: { name: B }\n' },
  },
  {
    name: 'ids that are devices of Windows',
    files: {
      'personas.yml':
        'personas:\n  P001: { name: A, services: [COM1, Console] }\n  Aux: { name: B, services: NUL }\npeople:\n  con.doe: { name: C }\n',
    },
  },
  { name: 'empty file', files: { 'personas.yml': '' } },
  { name: 'NUL bytes', files: { 'personas.yml': `${data}    summary: "a\0b"\n` } },
  { name: 'alias bomb', files: { 'personas.yml': `${aliasBomb()}\n${data}` } },
  {
    name: 'file over the size limit',
    files: { 'personas.yml': `${data}#${'x'.repeat(51 * 1024 * 1024)}\n` },
  },
  {
    name: 'YAML nested 10,000 deep',
    files: { 'personas.yml': `${'['.repeat(10_000)}${']'.repeat(10_000)}\n` },
  },
  {
    name: 'JSON nested 10,000 deep',
    files: { 'personas.json': `{ "personas": ${'['.repeat(10_000)}${']'.repeat(10_000)} }\n` },
  },
  {
    name: 'path outside the static folder',
    files: { 'personas.yml': persona('    image: ../../secret.png\n') },
  },
  {
    name: 'invalid date',
    files: { 'personas.yml': `${data}services:\n  s: { name: S, reviewed: 2026-13-45 }\n` },
  },
  {
    name: 'days in the wrong order',
    files: {
      'personas.yml': persona(
        `    until: 2026-06-30\naccess:\n  P001:\n    Git:\n      dev: { role: Reader, from: 2026-03-02, until: 2026-03-01 }\n      prod: [{ role: Reader, from: 2026-07-01 }]\npeople:\n  kim:\n    personas: [{ persona: P001, from: 2026-02-02, until: 2026-01-01 }]\n`,
      ),
    },
  },
  {
    name: 'people and teams that name nobody, or themselves',
    files: {
      'personas.yml': `${data}teams:\n  data: { name: Data Team, parent: ingestion, lead: adda }\n  ingestion: { name: Ingestion, parent: data }\n  lone: { parent: lone }\n  ops: { parent: opps }\ngroups:\n  core: { parent: core }\npeople:\n  ada: { name: Ada, reportsTo: kim, personas: [P01], teams: [Dataa Team] }\n  kim: { name: Kim, reportsTo: ada, personas: [{ persona: P001, team: Dta }] }\n  sam: { name: Sam, reportsTo: sam }\n  max: { name: Max, reportsTo: Kym }\n`,
    },
  },
  {
    name: 'personas that replace themselves',
    files: {
      'personas.yml': `personas:\n  P001: { name: Old, replacedBy: New }\n  P002: { name: New, replacedBy: P001 }\n  P003: { name: Own, replacedBy: P003 }\n  P004: { name: Lost, replacedBy: Nwe }\n`,
    },
  },
  {
    name: 'number of people and address of a persona that cannot be used',
    files: {
      'personas.yml': `personas:\n  P004: { name: Lost, wanted: many }\n  P005: { name: Rare, wanted: -1, requestUrl: "javascript:alert(1)", teams: [] }\n`,
    },
  },
  {
    name: 'two leads where the team names one',
    files: {
      'personas.yml': `${data}teams:\n  data: { name: Data Team, lead: ada }\npeople:\n  ada: { name: Ada }\n  kim: { name: Kim, teams: [{ team: data, lead: true }] }\n`,
    },
  },
  {
    name: 'details of people and teams that cannot be used',
    files: {
      'personas.yml': `${data}teams:\n  data: { image: ../team.png, meetings: [{ when: Mondays }], contacts: { Chat: "javascript:alert(1)" } }\npeople:\n  ada:\n    image: /img/../../ada.png\n    timeZone: Berlin\n    contacts: [{ label: Chat, url: "javascript:alert(1)" }, { label: Mail }, kim]\n    links: "javascript:alert(1)"\n    description: "See [this](javascript:alert(1))."\n    publc: false\n  kim: { timeZone: "+02:00", contacts: { Mail: "https://u:p@mail.example" }, public: no }\n  007: {}\n  jane.html: {}\n`,
    },
  },
  {
    name: 'services within themselves and in the wrong system',
    files: {
      'personas.yml': `${data}services:\n  vault: { within: group }\n  group: { within: vault }\n  lone: { within: lone }\n  repo: { system: github, within: vault }\n  app: { within: grup }\n`,
    },
  },
  {
    name: 'environments of a service that is shared',
    files: {
      'personas.yml': `${data}services:\n  org: { name: GitHub, system: github, environments: shared }\n  vault:\naccess:\n  P001:\n    org: { prod: none }\n    vault: { all: [Reader] }\n`,
    },
  },
  {
    name: 'environment called all beside a service that is shared',
    files: {
      'personas.yml': `${data}environments:\n  all: { tier: production }\nservices:\n  org: { environments: shared }\n`,
    },
  },
  {
    name: 'reviews in the future',
    files: {
      'personas.yml': `${data}check: { today: 2026-11-24 }\npeople:\n  kim: { name: Kim Lee }\nservices:\n  vault:\n    reviewed: 2030-01-01\n    reviews:\n      - { date: 2027-01-01, by: Kim Lee }\n`,
    },
  },
  {
    name: 'review without its day',
    files: {
      'personas.yml': `${data}services:\n  vault:\n    reviews: [{ by: Kim Lee, result: fine }]\n`,
    },
  },
  {
    name: 'reviewer that is not there',
    files: {
      'personas.yml': `${data}people:\n  kim: { name: Kim Lee }\nservices:\n  vault:\n    reviews: [{ date: 2026-01-01, by: Kimm Lee }]\n`,
    },
  },
  {
    name: 'baselines for the wrong ones',
    files: {
      'personas.yml': `${data}groups: { core: }\nbaselineAccess:\n  a: { to: { group: coore }, access: { Git: { dev: Reader } } }\n  b: { to: { team: Data Teem }, access: { Git: { dev: Reader } } }\n  c: { to: { team: Data Team, all: true }, access: {} }\n  d: { to: {}, access: {} }\n  e: { to: { kind: agent }, access: { Git: { dev: Reader } } }\n`,
    },
  },
  {
    name: 'baselines without access and with wrong cells',
    files: {
      'personas.yml': `${data}baselineAccess:\n  a:\n    to: { all: true }\n    from: 2026-02-01\n    until: 2026-01-01\n    access:\n      Git: { dev: none, stage: { sameAs: prod }, prod: { sameAs: stage } }\n`,
    },
  },
  {
    name: 'line of a baseline outside of its days',
    files: {
      'personas.yml': `${data}baselineAccess:\n  a:\n    to: { all: true }\n    from: 2026-02-01\n    access:\n      Git: { dev: { role: Reader, until: 2026-01-31 } }\n`,
    },
  },
  {
    name: 'plane that a system does not have',
    files: {
      'personas.yml': `${data}systems:\n  ideas: { name: Ideas, planes: control }\nroles:\n  maker: { name: Maker, system: ideas, level: write, plane: data }\n  boss: { name: Boss, system: ideas, level: { data: manage } }\n`,
    },
  },
  {
    name: 'baselines of a wrong shape',
    files: {
      'personas.yml': `${data}baselineAccess:\n  a: { to: everybody, access: {} }\n  b: { to: { all: false }, access: {} }\n  c: { to: { all: true } }\n  d: { access: {} }\n`,
    },
  },
  {
    name: 'baselines as a list',
    files: {
      'personas.yml': `${data}baselineAccess:\n  - to: { all: true }\n    access: { Git: { dev: Reader } }\n`,
    },
  },
  {
    name: 'templates without a value',
    files: {
      'personas.yml': `${persona(`    identity: { kind: group, name: "grp-${'$'}{project}-${'$'}{env}" }\n`)}services:\n  vault: { scope: "rg-${'$'}{project}-${'$'}{env}" }\n  org: { environments: shared, scope: "org-${'$'}{env}" }\naccess:\n  P001:\n    vault: { dev: { role: Reader, scope: "kv-${'$'}{project}" } }\n`,
    },
  },
  {
    name: 'service that is shared, or is in an environment called Shared',
    files: {
      'personas.yml': `${data}environments:\n  dev:\n  hub: { name: Shared, tier: production }\nservices:\n  org: { environments: shared }\n`,
    },
  },
];

/** Mistakes in Markdown, each in line 8 of a page. */
export const badMarkdown: BadInput[] = [
  { name: 'unknown persona', files: markdown('Ask :persona[P01] first.') },
  {
    name: 'unknown service',
    files: markdown('Uses :service[Azure Storge].', 'services:\n  storage: { name: Azure Storage }\n'),
  },
  {
    name: 'unknown person',
    files: markdown(
      'Ask :person[the lead]{#jan.doe} first.',
      'people:\n  jane.doe: { name: Jane Doe, personas: [P001] }\n',
    ),
  },
  {
    name: 'unknown team',
    files: markdown(
      'Ask the :team[AI Tem] first.',
      'teams:\n  ai: { name: AI Team, aliases: [Data Team] }\n',
    ),
  },
  { name: 'person as a block', files: markdown(':::person[Jane Doe]\n\nNotes.\n\n:::') },
  {
    name: 'unknown person of a card',
    files: markdown('::person[Jan Doe]', 'people:\n  jane.doe: { name: Jane Doe, personas: [P001] }\n'),
  },
  {
    name: 'unknown team of a card',
    files: markdown('::team[AI Tem]', 'teams:\n  ai: { name: AI Team, aliases: [Data Team] }\n'),
  },
  {
    name: 'unknown team of a matrix of personas',
    files: markdown(
      '::persona-matrix{team="AI Tem" persona="P01"}',
      'teams:\n  ai: { name: AI Team, aliases: [Data Team] }\n',
    ),
  },
  { name: 'unknown rows of a matrix of personas', files: markdown('::persona-matrix{rows="team"}') },
  {
    name: 'label on the card of a person',
    files: markdown(
      '::person[our lead]{#jane.doe}',
      'people:\n  jane.doe: { name: Jane Doe, personas: [P001] }\n',
    ),
  },
  { name: 'ambiguous persona', files: markdown('Ask :persona[DATA_ENGINEER] first.') },
  { name: 'unknown attribute', files: markdown('::persona{#P001 varient="compact"}') },
  {
    name: 'attribute that is there twice',
    files: markdown(
      '::persona-table{team="AI Team" columns="persona, team" team="Data Team"}\n\n::persona{#P001 id=P002}',
    ),
  },
  { name: 'unknown variant', files: markdown('::persona{#P001 variant="compct"}') },
  { name: 'unknown column', files: markdown('::persona-table{columns="persona,skils"}') },
  { name: 'column without its title', files: markdown('::persona-table{columns="persona, team as"}') },
  { name: 'unknown sort key', files: markdown('::persona-table{sort="team, -nam"}') },
  { name: 'unknown group', files: markdown('::persona-table{team="AI Team" group-by="groups"}') },
  { name: 'unknown filter', files: markdown('::persona-table{proces="MLOps"}') },
  { name: 'unknown value of a filter', files: markdown('::persona-table{team="Dta Team"}') },
  {
    name: 'value of a filter that is too long',
    files: markdown(`::persona-table{process="${'a/'.repeat(50_000)}"}`),
  },
  { name: 'persona whose name is too long', files: markdown(`Ask :persona[${'(x) '.repeat(25_000)}].`) },
  { name: 'semicolons in a filter', files: markdown('::persona-table{team="Data Team; AI Team"}') },
  { name: 'semicolons in columns', files: markdown('::persona-table{columns="persona; team"}') },
  { name: 'unknown kind of gap', files: markdown('::coverage{gaps="stage-without-personas"}') },
  { name: 'unknown filter of gaps', files: markdown('::coverage{tema="Data Team"}') },
  { name: 'unclosed block', files: markdown(':::persona{#P001}\n\nNotes without an end.') },
  {
    name: 'closing line that a formatter moved',
    files: markdown(
      ':::persona{#P001}\n\n- On call\n  - on Mondays\n    :::\n\n:::persona{#P002}\n\nNotes.\n\n:::',
    ),
  },
  {
    name: 'space before the brace',
    files: markdown(':::persona[AI Data Engineer] {#P001}\n\nNotes.\n\n:::'),
  },
  { name: 'space after the colons', files: markdown('::: persona[P001]\n\nNotes.\n\n:::') },
  { name: 'no-break space before the brace', files: markdown('Ask :persona[the lead]\u00A0{#P001} first.') },
  { name: 'id without its hash', files: markdown('::persona{P001}') },
  { name: 'directive in capital letters', files: markdown('::PERSONA{#P001}') },
  { name: 'label outside the brackets', files: markdown(':::persona AI Data Engineer\n\nNotes.\n\n:::') },
  { name: 'block directive inside a sentence', files: markdown('The card ::persona{#P001} is here.') },
  { name: 'block directive in a table cell', files: markdown('| Who |\n| --- |\n| ::persona{#P001} |') },
  {
    name: 'directive in the title',
    files: {
      'personas.yml': data,
      'docs/page.md': '---\ndescription: A page.\n---\n\n# Ask :persona[P001]\n',
    },
  },
  {
    name: 'directive in the front matter',
    files: {
      'personas.yml': data,
      'docs/page.md':
        '---\ntitle: Page\nsidebar_label: Ask :persona[P001]\ndescription: >-\n  Whom to ask:\n  :persona[P001].\n---\n\nText.\n',
    },
  },
  {
    name: 'directive in the first line without a description',
    files: { 'personas.yml': data, 'docs/page.md': '---\ntitle: Page\n---\n\nAsk :persona[P001] first.\n' },
  },
  {
    name: 'defined in Markdown and in data',
    files: {
      'personas.yml': data,
      'docs/page.md':
        '# Page\n\nText.\n\n:::persona[AI Data Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::\n',
    },
  },
  {
    name: 'defined twice in Markdown',
    files: {
      'docs/a.md': '# A\n\nText.\n\n:::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::\n',
      'docs/b.mdx': '# B\n\nText.\n\n:::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::\n',
    },
  },
  {
    name: 'definition with an unknown field',
    files: {
      'docs/page.md':
        '# Page\n\nText.\n\n:::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n* **Skils**: SQL\n\n:::\n',
    },
  },
  {
    name: 'definition with fields of another template',
    files: {
      'docs/page.md':
        '# Page\n\nText.\n\n:::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n* **Responsibilities**: Deploy\n* **Favourite food**: Cake\n\n:::\n',
    },
  },
  {
    name: 'definition without an id',
    files: { 'docs/page.md': '# Page\n\nText.\n\n:::persona[Engineer]\n\n* **Team**: Data Team\n\n:::\n' },
  },
];

const team = '**Team**: Data Team';

/** The same mistakes as in data, but in personas that Markdown defines. */
export const badDefinitions: BadInput[] = [
  { name: 'two equal names', files: definitions(['Engineer', '#P001', team], ['Engineer', '#P002', team]) },
  {
    name: 'two equal aliases',
    files: definitions(['A', '#P001', '**Aliases**: Eng'], ['B', '#P002', '**Aliases**: Eng, Dev']),
  },
  {
    name: 'a name that is an alias in the data',
    files: {
      ...definitions(['Eng', '#P002', team]),
      'personas.yml': 'personas:\n  P001: { name: A, aliases: [Eng] }\n',
    },
  },
  { name: 'missing name', files: definitions(['', '#P001', team]) },
  { name: 'unknown kind', files: definitions(['A', '#P001', team, '**Kind**: robot']) },
  {
    name: 'unknown reference',
    files: {
      ...definitions(['A', '#P001', '**Team**: Dta Team']),
      'personas.yml': 'teams:\n  data: { name: Data Team }\n  ai: { name: AI Team }\n',
    },
  },
  {
    name: 'names that are too long',
    files: definitions([
      '('.repeat(100_000),
      '#P001',
      `**Team**: ${'(x '.repeat(30_000)}`,
      `**Skills**: SQL, ${'x'.repeat(201)}`,
    ]),
  },
  { name: 'semicolons in a list', files: definitions(['A', '#P001', '**Services**: Git; Wiki']) },
  {
    name: 'ambiguous reference',
    files: {
      ...definitions(['A', '#P001', '**Services**: data factory']),
      'personas.yml': 'services:\n  a: { name: Data-Factory }\n  b: { name: Data_Factory }\n',
    },
  },
  {
    name: 'javascript URL',
    files: definitions(['A', '#P001', '**Links to Microsoft Learn**: [Click](javascript:alert(1))']),
  },
  {
    name: 'data URL',
    files: definitions(['A', '#P001', '**Links to Microsoft Learn**: [Click](data:text/html,x)']),
  },
  {
    name: 'password in a link',
    files: definitions([
      'A',
      '#P001',
      team,
      '**Learn**: [SQL](https://user:pw@sql.example)',
      '**Image**: https://token@img.example/a.png',
    ]),
  },
  {
    name: 'path outside the static folder',
    files: definitions(['A', '#P001', team, '**Image**: ../../secret.png']),
  },
  { name: 'id __proto__', files: definitions(['A', '#__proto__', team]) },
  { name: 'id ..', files: definitions(['A', 'id=".."', team]) },
  { name: 'id with a slash', files: definitions(['A', '#a/b', team]) },
  { name: 'id that begins with a digit', files: definitions(['A', '#007', team]) },
  { name: 'id with spaces', files: definitions(['A', 'id="data engineer"', team]) },
  { name: 'id with an emoji', files: definitions(['A', '#👷', team]) },
  {
    name: 'ids that differ only in case',
    files: definitions(['A', '#Engineer', team], ['B', '#engineer', team]),
  },
  { name: 'id that is a reserved route', files: definitions(['A', '#teams', team]) },
].map(({ name, files }) => ({ name: `${name} in Markdown`, files }));

/** Unusual but valid input, without findings. */
export const goodInput: BadInput[] = [
  {
    name: 'constructor and toString as ids',
    files: {
      'personas.yml':
        'personas:\n  constructor: { name: Builder, interactsWith: toString }\n  toString: { name: Writer }\n',
      'docs/page.md':
        '---\ndescription: A page.\n---\n\n:persona[constructor] and :persona[toString]\n\n::persona{#constructor}\n',
    },
  },
  {
    name: 'constructor and toString as ids in Markdown',
    files: definitions(
      ['Builder', '#constructor', '**Primary interaction**: toString'],
      ['Writer', '#toString', team],
    ),
  },
  {
    name: 'markup, braces, pipes, quotes and right-to-left text in values in Markdown',
    files: definitions([
      '\\<b>Builder\\</b>',
      '#P001',
      '**Team**: \\<b>Team\\</b> | A & B',
      `**Summary**: \\<script>alert("1")\\</script> \\{x} | & 'quoted' שלום`,
    ]),
  },
  {
    name: 'comments, and invisible characters in texts',
    files: {
      'personas.yml': `# All of them: #1 is the first #2\npersonas: # ours\n  P001: # the lead\n    name: X # the lead\n    color: '#00ff00' #green\n    team: Data Team #TODO rename\n    kind: agent # 2 more to come\n    scope: |\n      #1 of all\n      Text #2\n    summary: "Rôle\u00a0: chef, 10\u00a0000 #1"\n    dataAccess: Voir\u00a0tout\n    skills: [C#, 'C #']\n    services:\n      - Git # CHG-1\n`,
    },
  },
  {
    name: 'BOM and CRLF',
    files: {
      'personas.yml': `\uFEFF${data.replaceAll('\n', '\r\n')}`,
      'docs/page.md': '\uFEFF---\r\ndescription: A page.\r\n---\r\n\r\n# Page\r\n\r\n:persona[P001]\r\n',
    },
  },
  {
    name: 'markup, braces, pipes, quotes and right-to-left text in values',
    files: {
      'personas.yml': persona(
        `    summary: '<script>alert("1")</script> {x} | & ''quoted'' שלום'\n    team: '<b>Team</b>'\n`,
      ),
    },
  },
  {
    name: 'versions, translations and built files repeat definitions',
    files: Object.fromEntries(
      [
        'docs/page.md',
        'versioned_docs/version-1/page.md',
        'handbook_versioned_docs/version-1/page.md',
        'i18n/de/docusaurus-plugin-content-docs/current/page.md',
        'build/page.md',
        'node_modules/x/page.md',
      ].map((path) => [
        path,
        '---\ndescription: A.\n---\n\n:::persona[Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::\n',
      ]),
    ),
  },
];
