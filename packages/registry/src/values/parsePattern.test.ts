import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_SYSTEM_IDS, SHIPPED_SYSTEMS } from '../model/systems.js';
import { parsePattern } from './parsePattern.js';

function matches(source: string, text: string): boolean {
  const pattern = parsePattern(source);
  if (typeof pattern === 'string') throw new Error(`${source}: ${pattern}`);
  return pattern(text);
}

describe('parsePattern', () => {
  it.each([
    ['abc', 'abc', 'abcd'],
    ['^abc$', 'abc', 'ab'],
    ['a|bc|', '', 'b'],
    ['(a|b)*c', 'abbac', 'abb'],
    ['(?:ab)+', 'abab', 'aba'],
    ['x{2}', 'xx', 'xxx'],
    ['x{2,}', 'xxxxx', 'x'],
    ['x{1,3}', 'xxx', 'xxxx'],
    ['[a-c]?\\d\\.\\w', 'b1.z', 'd1.z'],
    ['[^/]+/[\\]a]', 'x/]', 'x/b'],
    ['.', 'é', 'ab'],
    ['(a*)*b', 'aaab', 'aaaa'],
  ])('reads %s', (source, good, bad) => {
    expect(matches(source, good)).toBe(true);
    expect(matches(source, bad)).toBe(false);
  });

  it.each([
    '(',
    ')',
    'a)',
    '[a',
    'a**',
    '*a',
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '\\k',
    '\\u0041',
    'a{3,1}',
    '[z-a]',
    'a^b',
    '(a{999}){999}',
    '((((){999}){999}){999}){999}',
    '{',
    'x'.repeat(301),
  ])('refuses %s with a message', (source) => {
    expect(parsePattern(source)).toEqual(expect.any(String));
  });

  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*b', '(a?){50}b', `${'a?'.repeat(50)}b`])(
    'stays linear for %s',
    (source) => {
      const start = performance.now();
      expect(matches(source, `${'a'.repeat(1900)}c`)).toBe(false);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it('agrees with the engine of JavaScript', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '(a|b)', '(?:ab|b*)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{1,}'))
      .map((p) => p.join(''));
    const source = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, fc.stringMatching(/^[abc]{0,8}$/), (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 'su').test(text));
      }),
    );
  });

  it('reads the patterns of the shipped systems', () => {
    for (const id of SHIPPED_SYSTEM_IDS) {
      const { roleId }: { roleId?: string } = SHIPPED_SYSTEMS[id];
      if (roleId !== undefined) expect(parsePattern(roleId)).toEqual(expect.any(Function));
    }
    const { aws, gcp } = SHIPPED_SYSTEMS;
    expect(matches(aws.roleId ?? '', 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess')).toBe(true);
    expect(matches(gcp.roleId ?? '', 'organizations/123/roles/keeper')).toBe(true);
    expect(matches(gcp.roleId ?? '', 'storage.admin')).toBe(false);
  });
});
