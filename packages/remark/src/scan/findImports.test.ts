import { describe, expect, it } from 'vitest';
import { findImports } from './findImports.js';

describe('findImports', () => {
  it('finds Markdown imported by path or from the site', () => {
    const text = `
import A from './_a.mdx';
import B, { toc } from "../b.md"
import {
  x,
} from '@site/docs/_c.mdx';
import D from './d.js';
import E from 'package/e.mdx';
  import F from './indented.mdx';
import A from './_a.mdx';
`;
    expect(findImports(text)).toEqual(['./_a.mdx', '../b.md', '@site/docs/_c.mdx']);
  });
});
