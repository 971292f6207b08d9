import { sep } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { remarkPlugin } from './remark.js';
import { toDisplayPath } from './site/toDisplayPath.js';

describe('remarkPlugin', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('imports components from the theme in a build, and live components in the dev server', () => {
    const componentModule = () => {
      const [, options] = remarkPlugin({ siteDir: '/home/ann/site' });
      return options.output === 'mdx' ? options.componentModule?.('PersonaCard') : 'not MDX';
    };
    vi.stubEnv('NODE_ENV', 'production');
    expect(componentModule()).toBeUndefined();
    vi.stubEnv('NODE_ENV', 'development');
    expect(componentModule()).toBe(
      '!!docusaurus-plugin-personas-live-component?PersonaCard!@generated/docusaurus-plugin-personas/default/view.mjs',
    );
  });

  it('imports views by names, without a path of the machine', () => {
    const [, options] = remarkPlugin({ siteDir: '/home/ann/site', id: 'team' });
    if (options.output !== 'mdx') throw new Error('not MDX');
    expect(options.file?.('/home/ann/site/docs/a.md')).toBe('docs/a.md');
    expect(options.viewModule('persona-link&ref=P001')).toBe(
      '!!docusaurus-plugin-personas-view?persona-link&ref=P001!@generated/docusaurus-plugin-personas/team/view.mjs',
    );
  });
});

describe('toDisplayPath', () => {
  it('shows paths outside the site too', () => {
    expect(toDisplayPath(['', 'work', 'docs', 'a.md'].join(sep), ['', 'work', 'site'].join(sep))).toBe(
      '../docs/a.md',
    );
  });
});
