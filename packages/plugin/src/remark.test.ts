import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remarkPlugin } from './remark.js';
import { toShownPath } from './toShownPath.js';

describe('remarkPlugin', () => {
  it('imports views by names, without a path of the machine', () => {
    const [, options] = remarkPlugin({ siteDir: '/home/ann/site', id: 'team' });
    if (options.output !== 'mdx') throw new Error('not MDX');
    expect(options.file?.('/home/ann/site/docs/a.md')).toBe('docs/a.md');
    expect(options.viewModule('persona-link&ref=P001')).toBe(
      '!!docusaurus-plugin-personas-view?persona-link&ref=P001!@generated/docusaurus-plugin-personas/team/view.mjs',
    );
  });
});

describe('toShownPath', () => {
  it('shows paths outside the site too', () => {
    expect(toShownPath(['', 'work', 'docs', 'a.md'].join(sep), ['', 'work', 'site'].join(sep))).toBe(
      '../docs/a.md',
    );
  });
});
