import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildReader,
  buildRegistry,
  PAGE_KINDS,
  type PageSwitch,
  toEntityFiles,
  toView,
} from 'persona-registry';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { fields } from './grammar/definition/fields.js';
import { directives } from './grammar/directives/index.js';
import { remarkPersonas, scanMarkdown } from './index.js';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

test('the readme shows every directive in every form', () => {
  const forms = { text: ':', leaf: '::', container: ':::' } as const;
  for (const { name, attributes } of directives) {
    for (const form of Object.keys(attributes) as (keyof typeof forms)[]) {
      expect(readme).toMatch(new RegExp(`\`${forms[form]}${name}[[{\`]`));
    }
  }
});

test('the readme names every field', () => {
  for (const { name } of fields.filter((field) => field.name !== 'id'))
    expect(readme).toContain(`\`${name}\``);
});

test('the example of the readme yields what it says', async () => {
  const text = /```markdown\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const { definitions, diagnostics } = scanMarkdown({ text, file: 'example.md', format: 'md' });
  expect(diagnostics).toEqual([]);
  const { registry } = buildRegistry({ sources: [], definitions });
  const pages = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, true])) as Record<PageSwitch, boolean>;
  const reader = buildReader(toEntityFiles(registry, { basePath: '/personas', pages }));
  const html = await unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkPersonas, { output: 'html', resolveView: (request) => toView(request, reader).view })
    .use(remarkRehype)
    .use(rehypeStringify)
    .process({ value: text, path: 'example.md' });
  expect(String(html)).toMatch(
    /^<article .*<p>On this page only the ingestion half matters.<\/p><\/div><\/article>/,
  );
  const claimed = /`(<p>Ask .*?<\/p>)`/.exec(readme)?.[1];
  expect(String(html)).toContain(claimed);
});
