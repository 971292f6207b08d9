import type { LoadContext } from '@docusaurus/types';
import { expect, it } from 'vitest';
import { readSyntaxOf } from './toSiteInfo.js';

it('reads the syntax of a site: its remark plugins, and the remark-directive of its own Docusaurus', async () => {
  const plugin = () => undefined;
  const siteConfig = {
    presets: [['classic', { docs: { remarkPlugins: [plugin] } }]],
    plugins: [],
    markdown: { mdx1Compat: { comments: false, admonitions: false } },
  };
  const syntaxOf = await readSyntaxOf({ siteConfig } as unknown as LoadContext);
  expect(syntaxOf('docusaurus-plugin-content-docs', 'default')).toEqual({
    beforeDefaults: [],
    plugins: [plugin],
    directive: expect.objectContaining({ name: 'remarkDirective' }),
    hasComments: false,
    titledNames: [],
  });
});
