import type { Root } from 'mdast';
import { type View, type ViewRequest, validateQuery } from 'persona-registry';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { type RemarkPersonasMdxOptions, remarkPersonas } from './remarkPersonas.js';

const parser = unified().use(remarkParse).use(remarkDirective);

/** Returns the tree after the transform, and the queries of the modules that it imports. */
function toMdx(
  text: string,
  path = '/home/me/site/docs/a.md',
  options: Pick<RemarkPersonasMdxOptions, 'file' | 'componentModule'> = {},
) {
  const file = new VFile({ value: text, path, cwd: '/home/me/site' });
  const tree = parser.parse(file);
  const queries: string[] = [];
  const transform = remarkPersonas({
    output: 'mdx',
    ...options,
    viewModule: (query) => {
      queries.push(query);
      return `view?${query}`;
    },
  });
  transform(tree, file);
  return { tree, file, queries, transform };
}

const importsOf = (tree: Root) =>
  tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? node.value.split('\n') : []));
const namesIn = (tree: Root) => JSON.stringify(tree).match(/"name":"Personas_[^"]*"/g) ?? [];

describe('MDX', () => {
  test('each component and each distinct request is imported once, at the position of the first use', () => {
    const { tree, queries } = toMdx('::persona{#a}\n\n:persona[a] :persona[b] :persona[a]\n\n::persona{#a}');
    expect(queries).toEqual([
      'persona-card&ref=a&variant=full&at=docs/a.md:1:1',
      'persona-link&ref=a&at=docs/a.md:3:1',
      'persona-link&ref=b&at=docs/a.md:3:13',
    ]);
    expect(importsOf(tree)).toEqual([
      'import Personas_PersonaCard0 from "@theme/PersonaCard"',
      'import Personas_View1 from "view?persona-card&ref=a&variant=full&at=docs/a.md:1:1"',
      'import Personas_PersonaLink2 from "@theme/PersonaLink"',
      'import Personas_View3 from "view?persona-link&ref=a&at=docs/a.md:3:1"',
      'import Personas_View4 from "view?persona-link&ref=b&at=docs/a.md:3:13"',
    ]);
  });

  test('components come from the modules that the option names', () => {
    const { tree } = toMdx('::persona{#a}', undefined, { componentModule: (name) => `live?${name}` });
    expect(importsOf(tree)[0]).toBe('import Personas_PersonaCard0 from "live?PersonaCard"');
  });

  test('nodes carry estrees, so that nothing is parsed again', () => {
    const { tree } = toMdx('::persona{#a}');
    expect(tree.children).toMatchObject([
      {
        type: 'mdxjsEsm',
        data: {
          estree: {
            type: 'Program',
            body: [
              { type: 'ImportDeclaration', source: { value: '@theme/PersonaCard' } },
              { type: 'ImportDeclaration', specifiers: [{ local: { name: 'Personas_View1' } }] },
            ],
          },
        },
      },
      {
        type: 'mdxJsxFlowElement',
        attributes: [
          {
            name: 'view',
            value: {
              value: 'Personas_View1',
              data: {
                estree: { body: [{ type: 'ExpressionStatement', expression: { name: 'Personas_View1' } }] },
              },
            },
          },
        ],
        position: { start: { line: 1 } },
      },
    ]);
  });

  test('a second run changes nothing', () => {
    const { tree, file, transform } = toMdx(
      '::persona{#a}\n\nAsk a:persona of :persona[a] or ::persona{#a}.\n\n:::persona Alice\n',
    );
    const once = structuredClone(tree);
    transform(tree, file);
    expect(tree).toEqual(once);
  });

  test('names of imports differ from names in the document', () => {
    const { tree } = toMdx('Personas_PersonaCard0 and Personas__x\n\n::persona{#a}');
    expect(importsOf(tree)[0]).toBe('import Personas___PersonaCard0 from "@theme/PersonaCard"');
  });

  test('a document without our directives stays as it is', () => {
    const { tree, queries } = toMdx(':::note\n::youtube{#x} 10:30\n:::');
    expect(queries).toEqual([]);
    expect(namesIn(tree)).toEqual([]);
    expect(tree.children).toMatchObject([{ type: 'containerDirective', name: 'note' }]);
  });

  test('a problem is a separate view, with its place', () => {
    const { queries } = toMdx('One\n::persona-table{proces="x"}');
    expect(queries.map((query) => validateQuery(query))).toEqual([
      {
        at: 'docs/a.md:2:17',
        request: {
          kind: 'problem',
          diagnostic: expect.objectContaining({
            code: 'unknown-attribute',
            place: { file: 'docs/a.md', line: 2, column: 17 },
          }),
        },
      },
    ]);
  });

  test('a warning does not replace a directive that still works', () => {
    const { queries } = toMdx(':::persona{#a}\n* **Team**: [x](https://x.example)\n:::');
    expect(queries).toEqual(['persona-card&ref=a&variant=full&at=docs/a.md:1:1']);
  });

  test.each([
    ['in the current folder', '/home/me/site/docs/a.md', undefined, 'docs/a.md'],
    ['outside the current folder', '/elsewhere/a.md', undefined, '/elsewhere/a.md'],
    ['by option', '/home/me/site/docs/a.md', () => 'shown.md', 'shown.md'],
  ])('the path in queries: %s', (_, path, file, expected) => {
    expect(toMdx('::persona{#a}', path, file ? { file } : {}).queries[0]).toContain(`&at=${expected}:1:1`);
  });

  test('a tree without source text is transformed too', () => {
    const tree = parser.parse('::persona{#a}\n\n:::persona{#b}\nNotes.\n:::');
    const queries: string[] = [];
    remarkPersonas({ output: 'mdx', viewModule: (query) => String(queries.push(query)) })(tree, new VFile());
    expect(queries).toEqual([
      'persona-card&ref=a&variant=full&at=1:1',
      'persona-card&ref=b&variant=full&at=3:1',
    ]);
  });
});

describe('a bare directive', () => {
  test.each([
    'a:persona b',
    ':persona',
    '*:persona* and:service.',
    'x :persona y :service z',
    ':access-table and :persona-cards',
  ])('%s becomes its original text again, in one node', (text) => {
    const { tree } = toMdx(text);
    const plain = unified().use(remarkParse).parse(text);
    expect(tree).toEqual(plain);
  });

  test('directives of other plugins stay', () => {
    const { tree } = toMdx('a:persona b:other c');
    expect(tree.children[0]).toMatchObject({
      children: [{ value: 'a:persona b' }, { type: 'textDirective', name: 'other' }, { value: ' c' }],
    });
  });
});

describe('HTML', () => {
  const evil = '<script>alert(1)</script> & "{x}" | \u202e';
  const link = (id: string) => ({ id, name: evil, href: `/personas/${id}` });
  const resolveView = (request: ViewRequest): View =>
    request.kind === 'problem'
      ? { kind: 'problem', diagnostic: request.diagnostic, text: request.diagnostic.message }
      : request.kind === 'persona-link'
        ? { kind: 'persona-link', persona: link(request.ref), personaKind: 'person', monogram: 'X' }
        : {
            kind: 'persona-card',
            variant: 'full',
            persona: link('x'),
            personaKind: 'agent',
            monogram: '<i>',
            image: 'javascript:alert(1)',
            summary: evil,
            categories: [],
            interactsWith: [],
            processes: [],
            architectures: [],
            services: [],
            skills: [],
            learn: [{ title: evil, url: ' java\nscript:alert(1)' }],
            duties: [],
            teams: [],
            responsibilities: [],
          };
  const toHtml = async (text: string, resolve = resolveView) =>
    String(
      await unified()
        .use(remarkParse)
        .use(remarkDirective)
        .use(remarkPersonas, { output: 'html', resolveView: resolve })
        .use(remarkRehype)
        .use(rehypeStringify)
        .process({ value: text, path: 'a.md' }),
    );

  test('values are text, and scripts are not linked', async () => {
    const html = await toHtml(':::persona[<b>Label</b>]{#x}\n\nNotes\n\n:::\n\n:persona[x]');
    expect(html.replaceAll(/="[^"]*"/g, '')).not.toMatch(/<script|<b>|<i>/);
    expect(html).not.toMatch(/javascript:|java\nscript/);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(html).toContain('aria-label="<b>Label</b>"');
    expect(html).toContain('<div class="persona-card__notes"><p>Notes</p></div></article>');
  });

  test('a link keeps its label, markup included', async () => {
    expect(await toHtml(':persona[the *data* engineer]{#x}')).toBe(
      '<p><a class="persona-link" href="/personas/x">the <em>data</em> engineer</a></p>',
    );
  });

  test('a problem is an alert with its place: a box, or a span inside a sentence', async () => {
    expect(await toHtml('::persona\n\nAsk :persona[].')).toBe(
      '<div role="alert" class="persona-problem">"::persona" does not name a persona. Write ::persona{#P001}, with an id, name or alias. <code class="persona-problem__place">a.md:1:1</code></div>\n' +
        '<p>Ask <span role="alert" class="persona-problem">":persona" does not name a persona. Write :persona[P001], with an id, name or alias. <code class="persona-problem__place">a.md:3:5</code></span>.</p>',
    );
  });

  test('a directive that cannot be resolved keeps its notes', async () => {
    const unknown = (): View => ({
      kind: 'problem',
      diagnostic: { code: 'unknown-reference', severity: 'error', message: 'No.' },
      text: 'No.',
    });
    expect(await toHtml(':::persona{#x}\nNotes\n:::', unknown)).toBe(
      '<div role="alert" class="persona-problem">No. <code class="persona-problem__place">a.md:1:1</code></div>\n<p>Notes</p>',
    );
  });

  test('each distinct request is resolved once', async () => {
    const requests: ViewRequest[] = [];
    await toHtml(':persona[x] :persona[X]{#x} :persona[y]', (request) => {
      requests.push(request);
      return resolveView(request);
    });
    expect(requests.length).toBe(2);
  });
});
