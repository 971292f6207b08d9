import { describe, expect, it } from 'vitest';
import { hiddenPeopleOf } from '../access/showPeople.js';
import { toPublic } from '../access/toPublic.js';
import { validateSource } from '../data/validateSource.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import type { AccessDiff, DiffCause } from './accessDiff.js';
import { diffRegistries, isEmptyDiff } from './diffRegistries.js';

const build = (text: string) =>
  toPublic(buildFromYaml(`check: { today: 2026-11-24 }\n${text}`).registry, 'full', 'public');
const diff = (before: string, after: string): AccessDiff => diffRegistries(build(before), build(after));

const toCause = (cause: DiffCause): string =>
  cause.kind === 'grant' ? `${cause.persona} on ${cause.service}` : `${cause.kind} ${cause.id}`;

/** `P1 on lake: gained prod Owner (grants-access, privileged)` */
const linesOf = ({ access }: AccessDiff): string[] =>
  access.flatMap(({ cause, changes }) =>
    changes.map(({ kind, persona, service, environment, before, after, aspects, escalations, isCovered }) =>
      [
        `${toCause(cause)}:`,
        kind,
        ...(cause.kind === 'grant' && cause.persona === persona && cause.service === service
          ? []
          : [`${persona} on ${service}`]),
        environment,
        (after ?? before)?.role,
        ...(aspects.length > 0 ? [`[${aspects.join(', ')}]`] : []),
        ...(escalations.length > 0 ? [`(${escalations.join(', ')})`] : []),
        ...(isCovered ? ['covered'] : []),
      ].join(' '),
    ),
  );

const ROLES = `roles:
  see: { name: See, level: read }
  fill: { name: Fill, level: write }
  rule: { name: Rule, level: administer, grantsAccess: true, privileged: true }
`;
const BASE = `${ROLES}personas: { P1: { name: Engineer }, P2: { name: Analyst } }
services: { lake: {}, wiki: {} }
`;
const access = (cells: string) => `${BASE}access: { P1: { lake: { ${cells} } } }\n`;

describe('escalations', () => {
  it.each([
    ['dev: see', 'dev: fill', ['gained dev fill (level)', 'lost dev see covered']],
    ['prod: see', 'prod: [see, rule]', ['gained prod rule (grants-access, privileged, production, level)']],
    ['prod: rule', 'prod: [rule, see]', ['gained prod see covered']],
    [
      'prod: { role: fill, assignment: eligible }',
      'prod: fill',
      ['changed prod fill [assignment] (production, activated)'],
    ],
    ['dev: { role: fill, until: 2027-01-31 }', 'dev: fill', ['changed dev fill [until] (end-removed)']],
    ['dev: fill', 'dev: { role: fill, until: 2027-01-31 }', ['changed dev fill [until]']],
    ['dev: { role: fill, condition: x }', 'dev: fill', ['changed dev fill [condition] (condition-removed)']],
    [
      'dev: { role: fill, scope: /a/b }',
      'dev: { role: fill, scope: /a }',
      ['changed dev fill [scope] (wider-scope)'],
    ],
    ['dev: { role: fill, scope: /a }', 'dev: { role: fill, scope: /A/b/ }', ['changed dev fill [scope]']],
    [
      'dev: see',
      'dev: [see, { role: rule, from: 2027-01-01 }]',
      ['gained dev rule (grants-access, privileged, level)'],
    ],
    ['dev: [see, { role: fill, until: 2026-01-01 }]', 'dev: see', []],
    ['dev: fill', 'dev: { sameAs: stage }, stage: fill', ['gained stage fill (level)']],
  ])('%s → %s', (before, after, expected) => {
    expect(linesOf(diff(access(before), access(after)))).toEqual(
      expected.map((line) => `P1 on lake: ${line}`),
    );
  });

  it.each([
    ['maxDuration: PT1H', 'maxDuration: PT90M', true],
    ['maxDuration: P1D', 'maxDuration: PT12H', false],
    ['maxDuration: PT1H', 'approver: P2', true],
    ['approver: P2', 'approver: P1', false, ' covered'],
    ['approver: P2', 'maxDuration: PT1H', true],
    ['require: [mfa, justification]', 'require: [justification]', true],
    ['require: [mfa]', 'require: [justification, mfa]', false],
  ])('are activations that become easier: %s → %s', (before, after, isEased, rest = '') => {
    const eligible = (activation: string) =>
      access(`prod: { role: fill, assignment: eligible, activation: { ${activation} } }`);
    const suffix = isEased ? ' (production, activation-eased)' : rest;
    expect(linesOf(diff(eligible(before), eligible(after)))).toEqual([
      `P1 on lake: changed prod fill [activation]${suffix}`,
    ]);
  });

  it('are those of an environment that becomes production', () => {
    const live = (tier: string) =>
      `environments: { live: { tier: ${tier} } }\n${access('live: [see, rule]')}`;
    const raised = diff(live('nonproduction'), live('production'));
    expect(linesOf(raised)).toEqual([
      'environment live: changed P1 on lake live rule [tier] (grants-access, privileged, production, level)',
      'environment live: changed P1 on lake live see [tier] (production, level)',
    ]);
    expect(raised.counts).toMatchObject({ escalations: 2, production: 2 });
    expect(linesOf(diff(live('production'), live('preproduction')))).toEqual([
      'environment live: changed P1 on lake live see [tier]',
      'environment live: changed P1 on lake live rule [tier]',
    ]);
    expect(linesOf(diff(live('nonproduction'), live('preproduction')))).toEqual([]);
  });

  it('are counted by kind', () => {
    const { counts } = diff(access('dev: see'), access('dev: fill, prod: rule'));
    expect(counts).toMatchObject({ gained: 2, lost: 1, changed: 0, escalations: 2, production: 1 });
    expect(counts.byEscalation).toMatchObject({ 'grants-access': 1, privileged: 1, production: 1, level: 2 });
  });

  it('are exceptions, which are new or hold longer', () => {
    const grant = (exceptions: string) => access(`dev: { role: see, exceptions: [${exceptions}] }`);
    const one = '{ rule: known-role, reason: r, by: Kim, until: 2027-01-31 }';
    const longer = one.replace('2027', '2028');
    expect(diff(grant(''), grant(one))).toMatchObject({
      counts: { escalations: 1, byEscalation: { exception: 1 } },
      exceptions: [{ kind: 'added', place: { kind: 'grant', role: 'see' } }],
    });
    expect(diff(grant(one), grant(longer)).counts.escalations).toBe(1);
    expect(diff(grant(longer), grant(one)).counts.escalations).toBe(0);
  });
});

describe('one cause of many changes', () => {
  const personas =
    'personas: { P1: { name: A, team: t }, P2: { name: B, team: t }, P3: { name: C, team: u } }\n';
  const base = (more: string) => `${ROLES}teams: { t: {}, u: {} }\n${personas}${more}`;

  it('is a baseline', () => {
    const services = 'services: { lake: {}, wiki: {} }\n';
    const given = (role: string, to = '{ team: t }') =>
      base(
        `${services}baselineAccess: { b: { to: ${to}, access: { lake: { dev: ${role}, prod: ${role} } } } }\n`,
      );
    expect(linesOf(diff(given('see'), given('[see, fill]')))).toEqual([
      'baseline b: gained P1 on lake prod fill (production, level)',
      'baseline b: gained P2 on lake prod fill (production, level)',
      'baseline b: gained P1 on lake dev fill (level)',
      'baseline b: gained P2 on lake dev fill (level)',
    ]);
    expect(linesOf(diff(given('see'), given('see', '{ all: true }')))[0]).toBe(
      'baseline b: gained P3 on lake prod see (production, level)',
    );
    // Somebody joins the team: the baseline is the same.
    const joined = given('see').replace('name: C, team: u', 'name: C, team: t');
    expect(linesOf(diff(given('see'), joined))).toEqual([
      'persona P3: gained P3 on lake prod see (production, level)',
      'persona P3: gained P3 on lake dev see (level)',
    ]);
  });

  it('is who joins a team that was empty, or leaves it empty, and not its baseline', () => {
    const of = (team: string) =>
      `${ROLES}teams: { t: {}, u: {} }\npersonas: { P1: { name: A, team: ${team} } }\nservices: { lake: {} }\nbaselineAccess: { b: { to: { team: t }, access: { lake: { dev: see } } } }\n`;
    // That a baseline gives nobody anything is a warning.
    const toShown = (text: string) => {
      const { value = {} } = validateSource({ file: 'a.yml', text, format: 'yaml' });
      return toPublic(
        buildRegistry({ sources: [{ file: 'a.yml', data: value }] }).registry,
        'full',
        'public',
      );
    };
    const linesBetween = (before: string, after: string) =>
      linesOf(diffRegistries(toShown(before), toShown(after)));
    expect(linesBetween(of('u'), of('t'))).toEqual(['persona P1: gained P1 on lake dev see (level)']);
    expect(linesBetween(of('t'), of('u'))).toEqual(['persona P1: lost P1 on lake dev see']);
    const none = of('t').replace(/baselineAccess.*/, '');
    expect(linesBetween(none, of('t'))).toEqual(['baseline b: gained P1 on lake dev see (level)']);
  });

  it('is a persona that had ended and comes back, or ends', () => {
    const of = (until: string) =>
      access(`dev: see }, wiki: { dev: fill`).replace('name: Engineer', `name: Engineer${until}`);
    expect(linesOf(diff(of(', until: 2026-01-01'), of('')))).toEqual([
      'persona P1: gained P1 on wiki dev fill (level)',
      'persona P1: gained P1 on lake dev see (level)',
    ]);
    expect(linesOf(diff(of(''), of(', until: 2026-01-01')))).toEqual([
      'persona P1: lost P1 on lake dev see',
      'persona P1: lost P1 on wiki dev fill',
    ]);
  });

  it('is the service in which others lie, or the access to it', () => {
    const within = (place: string, role = 'see') =>
      base(
        `services: { sub: {}, mid: ${place}, lake: { within: mid } }\naccess: { P1: { sub: { dev: ${role} } } }\n`,
      );
    expect(linesOf(diff(within('{}'), within('{ within: sub }')))).toEqual([
      'within mid: gained P1 on mid dev see (level)',
      'within mid: gained P1 on lake dev see (level)',
    ]);
    const inner = within('{ within: sub }', 'see');
    expect(linesOf(diff(inner, within('{ within: sub }', '[see, fill]')))).toEqual([
      'P1 on sub: gained dev fill (level)',
      'P1 on sub: gained P1 on mid dev fill (level)',
      'P1 on sub: gained P1 on lake dev fill (level)',
    ]);
  });

  it('is a role, a persona that is new, or the last day of one', () => {
    const one = access('dev: fill, stage: fill');
    expect(linesOf(diff(one, one.replace('level: write', 'level: manage')))).toEqual([
      'role fill: changed P1 on lake dev fill [powers] (level)',
      'role fill: changed P1 on lake stage fill [powers] (level)',
    ]);
    const ending = one.replace('{ name: Engineer }', '{ name: Engineer, until: 2027-01-31 }');
    expect(linesOf(diff(ending, one))[0]).toBe(
      'persona P1: changed P1 on lake dev fill [until] (end-removed)',
    );
    const more = one
      .replace('personas: {', 'personas: { P9: { name: New },')
      .replace('access: {', 'access: { P9: { wiki: { dev: see } },');
    expect(linesOf(diff(one, more))).toEqual(['persona P9: gained P9 on wiki dev see (level)']);
  });
});

describe('what is only called otherwise', () => {
  it.each([
    ['an alias', 'P9: { name: Data Engineer, aliases: [P1] }'],
    ['the name', 'P9: { name: Engineer }'],
  ])('is known by %s', (_, persona) => {
    const one = access('prod: rule');
    const renamed = one.replace('P1: { name: Engineer }', persona).replace('access: { P1', 'access: { P9');
    const found = diff(one, renamed);
    expect(found.access).toEqual([]);
    expect(found.renames).toMatchObject([{ kind: 'persona', from: 'P1', to: 'P9' }]);
  });

  it('is known by `replacedBy`, if the old persona has nothing any more', () => {
    const old = access('prod: rule').replace(
      'access:',
      'people: { kim: { name: Kim, personas: [P1] } }\naccess:',
    );
    const both = (more: string) =>
      old
        .replace('P1: { name: Engineer }', 'P1: { name: Engineer, replacedBy: P9 }, P9: { name: Lead }')
        .replace('personas: [P1]', 'personas: [P9]')
        .replace('access: { P1: { lake: { prod: rule } }', `access: { P9: { lake: { prod: rule } }${more}`);
    const moved = diff(old, both(', P1: { lake: { prod: none } }'));
    expect(moved).toMatchObject({
      access: [],
      people: [],
      renames: [{ from: 'P1', to: 'P9', by: 'replacedBy' }],
    });
    const kept = diff(old, both(', P1: { lake: { prod: see } }'));
    expect(kept.renames).toEqual([]);
    expect(linesOf(kept)[0]).toBe(
      'persona P9: gained P9 on lake prod rule (grants-access, privileged, production, level)',
    );
  });

  it('is a role with the same GUID, and a service with an alias', () => {
    const guid = '11111111-2222-3333-4444-555555555555';
    const data = (
      role: string,
      service: string,
      of: string,
    ) => `roles: { ${role}: { name: ${role}, system: azure, roleDefinitionId: ${guid}, level: read } }
personas: { P1: { name: Engineer } }
services: { ${service}: { system: azure${of} } }
access: { P1: { ${service}: { dev: ${role} } } }
`;
    const found = diff(data('one', 'lake', ''), data('two', 'sea', ', aliases: [lake]'));
    expect(found.access).toEqual([]);
    expect(found.renames.map(({ kind, by }) => `${kind} ${by}`)).toContain('service alias');
  });
});

describe('people', () => {
  const data = (people: string) =>
    access('prod: rule, dev: see').replace('access:', `people: { ${people} }\naccess:`);

  it('gain the access of their personas', () => {
    const found = diff(
      data('kim: { name: Kim, personas: [P2] }'),
      data('kim: { name: Kim, personas: [P1, P2] }'),
    );
    expect(found.people).toEqual([
      {
        kind: 'gained',
        person: 'kim',
        persona: 'P1',
        count: 1,
        after: {},
        roles: 2,
        production: 1,
        escalations: ['grants-access', 'privileged', 'production', 'level'],
      },
    ]);
    expect(found.counts).toMatchObject({ escalations: 1, production: 1, gained: 0 });
  });

  it.each([
    ['{ persona: P1, until: 2027-01-31 }', 'P1', ['production', 'end-removed']],
    [
      '{ persona: P1, until: 2027-01-31 }',
      '{ persona: P1, until: 2027-12-31 }',
      ['production', 'end-removed'],
    ],
    ['{ persona: P1, from: 2027-01-31 }', 'P1', ['production', 'earlier']],
    ['P1', '{ persona: P1, from: 2027-01-31, until: 2027-02-27 }', []],
    ['{ persona: P2, until: 2027-01-31 }', '{ persona: P2, until: 2027-12-31 }', []],
    // The same by another persona, and for longer.
    [
      '{ persona: P3, until: 2027-01-31 }',
      'P1',
      ['grants-access', 'privileged', 'production', 'end-removed'],
    ],
    ['{ persona: P3, until: 2027-01-31 }', '{ persona: P1, until: 2027-01-31 }', []],
    ['{ persona: P3, from: 2027-01-31 }', 'P1', ['grants-access', 'privileged', 'production', 'earlier']],
    ['P3', '{ persona: P1, until: 2027-01-31 }', []],
  ])('who have %s → %s', (before, after, expected) => {
    const third = (held: string) =>
      data(`kim: { name: Kim, personas: [${held}] }`)
        .replace('P2: { name: Analyst }', 'P2: { name: Analyst }, P3: { name: Deputy }')
        .replace('access: {', 'access: { P3: { lake: { prod: rule, dev: see } },');
    const found = diff(third(before), third(after));
    const [gained] = found.people.filter(({ kind }) => kind !== 'lost');
    expect(gained?.escalations).toEqual(expected);
    expect(found.counts.production).toBe(expected.length > 0 ? 1 : 0);
  });

  it('who are not shown are counted', () => {
    const found = diff(
      data('sam: { name: Sam }'),
      data('sam: { name: Sam }, kim: { name: Kim, public: false, personas: [P1] }'),
    );
    expect(found.people).toMatchObject([{ kind: 'gained', persona: 'P1', count: 1 }]);
    expect(JSON.stringify(found)).not.toMatch(/kim/i);
  });

  describe('who are not shown', () => {
    /** As `personas diff` compares: with the people whom the registries do not show. */
    function diffAll(before: string, after: string): AccessDiff {
      const [one, other] = [before, after].map((people) => {
        const { registry } = buildFromYaml(`check: { today: 2026-11-24 }\n${data(people)}`);
        const shown = toPublic(registry, 'full', 'public');
        return { shown, hidden: hiddenPeopleOf(registry, shown) };
      });
      if (one === undefined || other === undefined) throw new Error('There are two.');
      return diffRegistries(one.shown, other.shown, { before: one.hidden, after: other.hidden });
    }
    const sam = 'sam: { name: Sam, public: false, personas: [P1] }';
    const kim = sam.replace('sam', 'kim').replace('Sam', 'Kim');

    it('follow one another', () => {
      const found = diffAll(sam, kim);
      expect(found.people).toMatchObject([
        { kind: 'gained', persona: 'P1', count: 1, roles: 2 },
        { kind: 'lost', persona: 'P1', count: 1, escalations: [] },
      ]);
      expect(found.counts.escalations).toBe(1);
      expect(JSON.stringify(found)).not.toMatch(/kim|sam/i);
      expect(diffAll('', `${sam}, ${kim}`).people).toMatchObject([{ kind: 'gained', count: 2 }]);
    });

    it('gain and lose nothing when they become shown, or are shown no longer', () => {
      const shown = sam.replace(' public: false,', '');
      for (const found of [diffAll(sam, shown), diffAll(shown, sam)])
        expect(found).toMatchObject({ people: [], counts: { escalations: 0 } });
      // The person is in the data of both.
      expect(diffAll(sam, shown).entities).toMatchObject([
        { kind: 'person', id: 'sam', change: 'changed', fields: [{ field: 'public', after: true }] },
      ]);
      expect(diffAll(shown, sam).entities).toMatchObject([
        { change: 'changed', fields: [{ field: 'public', after: false }] },
      ]);
    });

    it('are not named where they accepted something', () => {
      const of = (exceptions: string) =>
        `check: { today: 2026-11-24, exceptions: [${exceptions}] }\npeople: { kim: { name: Kim Lee, public: false, contacts: { mail: kim@example.org } } }\n`;
      const toShown = (text: string) => toPublic(buildFromYaml(text).registry, 'full', 'public');
      for (const by of [
        'kim@example.org',
        'Kim Lee',
        '"Kim Lee <KIM@example.org>"',
        'kim',
        'Board (Kim Lee)',
      ]) {
        const found = diffRegistries(
          toShown(of('')),
          toShown(of(`{ rule: known-role, reason: r, by: ${by} }`)),
        );
        expect(found.exceptions).toMatchObject([{ exception: { by: 'a person' } }]);
      }
    });

    it('may change their personas, and stay nameless', () => {
      const found = diffAll(sam, 'sam: { name: Sam, personas: [P2] }');
      expect(found.people.map(({ kind, persona, person }) => [kind, persona, person])).toEqual([
        ['gained', 'P2', undefined],
        ['lost', 'P1', undefined],
      ]);
    });
  });
});

describe('rules that demand less', () => {
  const separation = (more: string) =>
    `${BASE}duties: { a: {}, b: {}, c: {} }\nseparationOfDuties: { s: { kind: static, duties: [a, b], cardinality: 2${more} } }\n`;
  const settings = (check: string) =>
    toPublic(buildFromYaml(`check: { today: 2026-11-24${check} }\n${BASE}`).registry, 'full', 'public');

  it.each([
    ['is removed', separation(''), separation('').replace(/separationOfDuties.*/, ''), 1],
    ['is new', separation('').replace(/separationOfDuties.*/, ''), separation(''), 0],
    ['holds in fewer environments', separation(', environments: [dev, prod]'), separation(''), 1],
    ['holds in more environments', separation(''), separation(', environments: [dev, prod]'), 0],
    [
      'allows more',
      separation(''),
      separation('').replace('[a, b]', '[a, b, c]').replace('cardinality: 2', 'cardinality: 3'),
      1,
    ],
    ['has fewer duties', separation('').replace('[a, b]', '[a, b, c]'), separation(''), 1],
    ['has another reason', separation(''), separation(', why: Because.'), 0],
  ])('are counted as escalations: a separation of duties that %s', (_, before, after, count) => {
    const { counts } = diff(before, after);
    expect(counts).toMatchObject({ escalations: count, byEscalation: { 'weaker-rule': count } });
  });

  it.each([
    [', rules: { known-role: error }', ', rules: { known-role: warning }', 1],
    [', rules: { known-role: warning }', ', rules: { known-role: error }', 0],
    ['', ', rules: { known-role: off }', 1],
    [', rules: { known-role: { severity: error } }', ', rules: { known-role: info }', 1],
    [', preset: strict', '', 1],
    ['', ', preset: none', 1],
    ['', ', preset: strict', 0],
  ])('are settings: %j → %j', (before, after, count) => {
    expect(diffRegistries(settings(before), settings(after)).counts.escalations).toBe(count);
  });
});

describe('the rest', () => {
  it('is entries, reasons, cells that say "no access" and rules', () => {
    const found = diff(
      access('dev: { role: see, why: Old. }, prod: none'),
      access('dev: { role: see, why: New. }').replace('wiki: {}', 'wiki: { description: Text. }, new: {}'),
    );
    expect(found.entities).toEqual([
      {
        kind: 'service',
        id: 'wiki',
        name: 'wiki',
        change: 'changed',
        fields: [{ field: 'description', after: 'Text.' }],
      },
      { kind: 'service', id: 'new', name: 'new', change: 'added', fields: [] },
    ]);
    expect(found.notes).toEqual([
      {
        persona: 'P1',
        service: 'lake',
        environment: 'dev',
        role: 'see',
        fields: [{ field: 'why', before: 'Old.', after: 'New.' }],
      },
      { persona: 'P1', service: 'lake', environment: 'prod', fields: [{ field: 'noAccess', before: true }] },
    ]);
    expect(found.access).toEqual([]);
    expect(isEmptyDiff(found)).toBe(false);
  });

  it('names the settings of rules', () => {
    const rules = (text: string) =>
      toPublic(
        buildFromYaml(`check: { today: 2026-11-24, rules: { ${text} } }\n${BASE}`).registry,
        'full',
        'public',
      );
    const before = rules('known-role: off');
    expect(diffRegistries(before, rules('known-role: warning')).rules).toEqual([
      { field: 'rules.known-role', before: 'off', after: 'warning' },
    ]);
    expect(isEmptyDiff(diffRegistries(before, before))).toBe(true);
  });

  it('names the date that counts as today', () => {
    const today = (date: string) => buildFromYaml(`check: { today: ${date} }\n${BASE}`).registry;
    const [one, other] = [today('2026-11-24'), today('2026-01-01')].map((registry) => ({
      ...toPublic(registry, 'full', 'public'),
      asOf: '2026-11-24',
    }));
    if (one === undefined || other === undefined) throw new Error('There are two.');
    expect(diffRegistries(one, other).rules).toEqual([
      { field: 'today', before: '2026-11-24', after: '2026-01-01' },
    ]);
  });
});
