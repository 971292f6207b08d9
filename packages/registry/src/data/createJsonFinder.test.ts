import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { createJsonFinder } from './createJsonFinder.js';

const text = ` {
  "a": [1, {"b": "x, ]}\\"", "c": null}, [ ] , -1.5e3],
  "k\\"ey" : {},
  "a": [true]
} `;
/** The text from what was found on. */
const from = (...[path, target]: Parameters<ReturnType<typeof createJsonFinder>>) =>
  text.slice(createJsonFinder(text)(path, target));

describe('createJsonFinder', () => {
  it.each([
    [[], '{\n'],
    [['k"ey'], '{},'],
    [['a'], '[true]'],
    [['a', 0], 'true]'],
  ])('finds the value at %j', (path, start) => {
    expect(from(path, 'value').startsWith(start)).toBe(true);
  });

  it('finds a key, the item itself in a list, and the nearest thing around what is not there', () => {
    expect(from(['k"ey'], 'key')).toMatch(/^"k\\"ey"/);
    expect(from(['a', 0], 'key')).toMatch(/^true/);
    expect(from(['k"ey', 'no', 'more'], 'value')).toMatch(/^\{\},/);
    expect(from(['a', 7], 'key')).toMatch(/^"a": \[true\]/);
  });

  it('finds what the parser finds, however the text is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\t', '  '), (value, indent) => {
        const json = JSON.stringify(value, undefined, indent);
        const root = parseTree(json);
        const find = createJsonFinder(json);
        for (const path of pathsOf(value)) {
          const node = root && findNodeAtLocation(root, path);
          expect(find(path, 'value')).toBe(node?.offset);
        }
      }),
    );
  });
});

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inner = value as Readonly<Record<string | number, unknown>>;
  return [path, ...steps.flatMap((step) => pathsOf(inner[step], [...path, step]))];
}
