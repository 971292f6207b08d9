import { ENGLISH, type View, type ViewRequest } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { type MarkdownDocumentInput, toMarkdownDocument } from './toMarkdownDocument.js';

const persona = { id: 'P001', name: 'Tester [QA]', href: '/personas/p001' };

function resolveView(request: ViewRequest): View {
  if (request.kind === 'persona-link')
    return { kind: 'persona-link', persona, personaKind: 'person', monogram: 'T' };
  if (request.kind === 'problem')
    return { kind: 'problem', diagnostic: request.diagnostic, text: request.diagnostic.message };
  if (request.kind === 'people')
    return {
      kind: 'people',
      caption: 'People',
      people: [{ person: { id: 'ann', name: 'Ann' }, monogram: 'A', teams: [], personas: [persona] }],
    };
  return {
    kind: 'persona-card',
    variant: 'full',
    persona,
    personaKind: 'person',
    monogram: 'T',
    summary: 'Tests.',
  };
}

const toText = (text: string, more: Partial<MarkdownDocumentInput> = {}): string | undefined =>
  toMarkdownDocument({
    text,
    file: 'a.md',
    format: 'md',
    words: ENGLISH,
    toUrl: (href) => `https://x.example${href}`,
    resolveView,
    ...more,
  });

const LINK = '[Tester \\[QA\\]](https://x.example/personas/p001)';
const CARD = (mark: string, id = ' (P001)') => `${mark}${LINK}${id}\n\nTests.\n\n- **Kind:** Person`;

it('leaves documents without our directives alone', () => {
  expect(toText('# A\n\n:::note\nHi :smile: a:persona b\n:::\n')).toBeUndefined();
  expect(toText('`:persona[P001]`')).toBeUndefined();
});

describe('links', () => {
  it('are written in their place, and all else stays byte for byte', () => {
    const text = (link: string) =>
      `---\ntitle:   "A"\n---\n\n\n#  A *b*  {#x}\n\nHi __you__,\t${link}!\n* a\n+ b\n\n| a |\n|-|\n| ${link} |\n\n\n`;
    expect(toText(text(':persona[P001]'))).toBe(text(LINK));
    expect(toText(text(':persona[P001]'), { format: 'mdx' })).toBe(text(LINK));
    expect(toText(text(':persona[P001]').replaceAll('\n', '\r\n'))).toBe(text(LINK).replaceAll('\n', '\r\n'));
  });

  it('keep the Markdown of their label', () => {
    expect(toText('See :persona[the **good** one]{#P001}.')).toBe(
      'See [the **good** one](https://x.example/personas/p001).',
    );
  });

  it('stand in headings, titles of admonitions, lists and code is left alone', () => {
    expect(toText('## About :persona[P001] {#about}\n', { format: 'mdx' })).toBe(
      `## About ${LINK} {#about}\n`,
    );
    expect(toText(':::note   About :persona[P001]\n\nA `:persona[P001]`\n\n:::\n')).toBe(
      `:::note   About ${LINK}\n\nA \`:persona[P001]\`\n\n:::\n`,
    );
    expect(toText('1. a\n   - :persona[P001] b\n')).toBe(`1. a\n   - ${LINK} b\n`);
  });

  it('with mistakes say the mistake, and what only looks like one stays as written', () => {
    expect(toText('A :persona[]{} b :persona c [d :persona[P001]](e)\n:persona[P001]')).toMatch(
      /^A ":persona" .*\. b :persona c \[d ":persona" makes a link.*\.\]\(e\)\n\[Tester/,
    );
  });
});

describe('blocks', () => {
  it('are sections below the one that they stand in', () => {
    expect(toText('::persona{#P001}\n\n### B\n\n::persona{#P001}\n')).toBe(
      `${CARD('## ')}\n\n### B\n\n${CARD('#### ')}\n`,
    );
    expect(toText('###### A\n\n::persona{#P001}')).toBe(`###### A\n\n${CARD('###### ')}`);
  });

  it('are apart from the lines around them', () => {
    expect(toText('A\n::persona{#P001}\nB\n')).toBe(`A\n\n${CARD('## ')}\n\nB\n`);
    expect(toText('A\r\n::persona{#P001}\r\nB\r\n')).toBe(
      `A\n\n${CARD('## ')}\n\nB\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('keep the indentation and the marks of lists and quotes, where there are no headings', () => {
    expect(toText('> - ::persona{#P001}\n> A\n')).toBe(
      `> - **${LINK} (P001)**\n>\n>   Tests.\n>\n>   - **Kind:** Person\n>\n> A\n`,
    );
    expect(toText('1. a\n\n   ::persona{#P001}\n')).toBe(
      `1. a\n\n   **${LINK} (P001)**\n\n   Tests.\n\n   - **Kind:** Person\n`,
    );
  });

  it('have their label as name or caption', () => {
    expect(toText('::persona[The tester]{#P001}')).toContain(
      '## [The tester](https://x.example/personas/p001) (P001)\n',
    );
    expect(toText('::people[Who]')).toBe(`*Who*\n\n| Name | Personas |\n| --- | --- |\n| Ann | ${LINK} |`);
  });

  it('are followed by their notes, in which directives are written out too', () => {
    const text =
      ':::persona[Tester]{#P001}\n\n- **Team**: QA\n\nAsk :persona[P001]\n\n> ::persona{#P001}\n\n* x\n:::\nB\n';
    expect(toText(text)).toBe(
      `${CARD('## ')}\n\nAsk ${LINK}\n\n> **${LINK} (P001)**\n>\n> Tests.\n>\n> - **Kind:** Person\n\n* x\n\nB\n`,
    );
    expect(toText(':::persona[Tester]{#P001}\n- **Team**: QA\n:::\n')).toContain('- **Kind:** Person\n');
  });

  it('stand inside other containers and JSX', () => {
    expect(toText(':::tip\n::persona{#P001}\n:::\n')).toBe(`:::tip\n\n${CARD('## ')}\n\n:::\n`);
    expect(toText('<A b={c}>\n\n::persona{#P001}\n\n</A>\n', { format: 'mdx' })).toBe(
      `<A b={c}>\n\n${CARD('## ')}\n\n</A>\n`,
    );
    // A text that is not valid MDX.
    expect(toText('<br>\n\n::persona{#P001}\n', { format: 'mdx' })).toBe(`<br>\n\n${CARD('## ')}\n`);
  });
});

describe('blocks with mistakes', () => {
  const list = '- **Team**: QA\n- **Identity**: service-principal\n';
  it('say the mistake and keep their notes, and none of their fields', () => {
    const result = toText(`A\n\n:::persona[Tester]\n${list}\nAsk :persona[P001]\n:::\n\nB\n`);
    expect(result).toMatch(/^A\n\n[^\n]+\n\nAsk \[Tester[^\n]+\n\nB\n$/);
    expect(result).not.toContain('service-principal');
    expect(result).not.toContain(':::');
  });

  it('say the mistake above the card, where the page shows both', () => {
    const result = toText(`:::persona[Tester]{#P001 shade=red}\n${list}:::\n`);
    expect(result).toMatch(/^[^\n]*shade[^\n]*\n\n## \[Tester/);
    expect(result).not.toContain('service-principal');
  });

  it('say it in lists, and for blocks without content', () => {
    expect(toText('- ::persona\n  B\n')).toMatch(/^- [^\n:]+::persona[^\n]+\n\n {2}B\n$/);
  });
});

describe('what no reader sees', () => {
  const toPage = (text: string, format: 'md' | 'mdx') => toText(text, { title: 'A', format });
  const use = ':persona[P001]\n';

  it.each(['md', 'mdx'] as const)('leaves no comment in %s', (format) => {
    const text = `---\ntitle: A\n---\n\n<!-- Ann -->\n\nA <!-- Ann --> b\n<!-- Ann -->\nB\n\n> <!-- Ann -->\n> C\n\n- D <!-- Ann --> d\n\n${use}\n<!-- Ann -->`;
    expect(toPage(text, format)).toBe(`# A\n\nA b\n\nB\n\n>\n> C\n\n- D d\n\n${LINK}\n\n`);
  });

  it('leaves no comment in labels, notes and HTML', () => {
    expect(toPage(':persona[the <!-- Ann --> **one**]{#P001}', 'md')).toBe(
      '# A\n\n[the **one**](https://x.example/personas/p001)',
    );
    expect(toPage(':::persona{#P001}\nA <!-- Ann -->\n\n<!-- Ann -->\n\nB\n:::\n', 'md')).toBe(
      `# A\n\n${CARD('## ')}\n\nA\n\nB\n`,
    );
    expect(toPage(`<div><!-- Ann -->x\n</div>\n\n${use}`, 'md')).toBe(`# A\n\n<div>x\n</div>\n\n${LINK}\n`);
  });

  it('leaves no comment of JavaScript, no import and no export', () => {
    const text = `import Part from './_part.mdx';\nexport const owner = 'Ann';\n\n{/* Ann */}\n\nA {/* Ann */} {b /* Ann */} <A b={c /* Ann */} {...d /* Ann */} />\n\n> {/* Ann\n> again */}\n\n<Part />\n\n${use}`;
    expect(toPage(text, 'mdx')).toBe(`# A\n\nA {b } <A b={c } {...d } />\n\n>\n\n<Part />\n\n${LINK}\n`);
  });

  it('leaves nothing of it in a text that is not valid MDX for us', () => {
    const text = `export const owner = 'Ann';\n\n<br>\n\n{/* Ann */}\n\n<!-- Ann -->\n\n${use}`;
    expect(toPage(text, 'mdx')).toBe(`# A\n\n<br>\n\n${LINK}\n`);
  });

  it('leaves no definition that nothing refers to', () => {
    const text = `[//]: # (Ann)\n\n[^n]: Ann\n\n[a][b] c[^d]\n\n[b]: /b\n[e]: /ann\n\n[^d]: D\n\n${use}`;
    expect(toPage(text, 'md')).toBe(`# A\n\n[a][b] c[^d]\n\n[b]: /b\n\n[^d]: D\n\n${LINK}\n`);
  });

  it('keeps comments without a text, escaped ones, code, and all of it in a copy of a source', () => {
    const text = `- a\n\n<!-- -->\n\n- b\n\n\\<!-- c --> \`<!-- d -->\`\n\n\`\`\`js\n/* e */ <!-- f -->\n\`\`\`\n\n`;
    expect(toPage(text + use, 'md')).toBe(`# A\n\n${text}${LINK}\n`);
    expect(toText(`<!-- Ann -->\n\n${use}`)).toBe(`<!-- Ann -->\n\n${LINK}\n`);
  });
});

describe('imported Markdown files', () => {
  const toPage = (
    text: string,
    files: Record<string, string>,
    more: Partial<MarkdownDocumentInput> = { title: 'A' },
  ) => {
    const readPartial: MarkdownDocumentInput['readPartial'] = (source) => {
      const part = files[source];
      if (part === undefined) return undefined;
      return {
        text: part,
        file: source,
        format: 'mdx',
        words: ENGLISH,
        toUrl: (href) => href,
        resolveView,
        readPartial,
      };
    };
    return toText(text, { format: 'mdx', readPartial, ...more });
  };
  const use = ':persona[P001]\n';
  const document = (before: string, after = '\n') =>
    `import Part, { toc } from './_part.mdx';\n\n${before}<Part />${after}\n${use}`;

  it('are written in the place of their tags, without what no reader sees', () => {
    const part = "\uFEFF---\na: b\n---\n\nimport In from './_in.mdx';\n\n{/* Ann */}\n\n- B\n\n<In />\n\n";
    const files = { './_part.mdx': part.replaceAll('\n', '\r\n'), './_in.mdx': '## C\n' };
    expect(toPage(document('## B\n'), files)).toBe(`# A\n\n## B\n\n- B\n\n## C\n\n${LINK}\n`);
    expect(toPage(document('\n', '  \n'), files)).toBe(`# A\n\n- B\n\n## C  \n\n${LINK}\n`);
  });

  it('have their cards below the heading above the tag', () => {
    const files = { './_part.mdx': '::persona{#P001}\n\n## C\n\n::persona{#P001}\n' };
    const marks = toPage(document('## B\n\n'), files)?.match(/^#+ /gm);
    expect(marks).toEqual(['# ', '## ', '### ', '## ', '### ']);
  });

  it.each([
    ['has attributes', '<Part a="b" />'],
    ['has content', '<Part>\nB\n</Part>'],
    ['is not alone', '<Part /> <Part />'],
    ['is in a list', '- <Part />'],
    ['is in an element', '<div>\n<Part />\n</div>'],
    ['is in a text', 'B <Part />'],
    ['is another component', '<Parts />'],
  ])('stay tags where the tag %s', (_, tag) => {
    const text = `import Part from './_part.mdx';\nimport Parts from './Parts.js';\n\n${tag}\n\n${use}`;
    expect(toPage(text, { './_part.mdx': 'C' })).toBe(`# A\n\n${tag}\n\n${LINK}\n`);
  });

  it.each([
    ['is not there', undefined],
    ['is no MDX', '<br>'],
    ['refers to a link', '[a][b]\n\n[b]: /b'],
    ['refers to a note', 'A[^b]\n\n[^b]: B'],
    ['has code without an end', '```js\na'],
  ])('stay tags where the file %s', (_, part) => {
    const files: Record<string, string> = part === undefined ? {} : { './_part.mdx': part };
    expect(toPage(document(''), files)).toBe(`# A\n\n<Part />\n\n${LINK}\n`);
  });

  it('of other folders have no relative addresses, also inside each other', () => {
    const text = document('').replace('./_part', '../_part');
    const toWritten = (part: string, inner = '') =>
      toPage(text, { '../_part.mdx': part, './_in.mdx': inner });
    expect(toWritten('[a](/a) [b](https://b.example) [c](#c)')).toContain('[a](/a)');
    expect(toWritten('![a](./a.png)')).toContain('<Part />');
    const outer = "import In from './_in.mdx';\n\nB\n\n<In />\n";
    expect(toWritten(outer, '[c](c.md)')).toContain('B\n\n<In />');
    expect(toPage(document(''), { './_part.mdx': '[c](c.md)' })).toContain('[c](c.md)');
  });

  it('may have all directives of a page, also inside each other', () => {
    const inside = LINK.replace('https://x.example', '');
    const text = "import Part from './_part.mdx';\n\n<Part />\n";
    expect(toPage(text, { './_part.mdx': use })).toBe(`# A\n\n${inside}\n`);
    const outer = "import In from './_in.mdx';\n\nB\n\n<In />\n";
    expect(toPage(text, { './_part.mdx': outer, './_in.mdx': use })).toBe(`# A\n\nB\n\n${inside}\n`);
  });

  it.each([
    ['no directive', '<Part />', 'C'],
    ['one that stays in its tag', '- <Part />', use],
    ['one where no tag is', '', use],
  ])('make no page with %s', (_, tag, part) => {
    expect(toPage(`import Part from './_part.mdx';\n\n${tag}\n`, { './_part.mdx': part })).toBeUndefined();
  });

  it('stay tags in a copy of a source', () => {
    const text = document('');
    expect(toPage(text, { './_part.mdx': 'B' }, {})).toBe(text.replace(use, `${LINK}\n`));
  });
});

describe('a page of its own', () => {
  const text = '---\ntitle: A\nslug: /b\n---\n\n:persona[P001]\n';
  it('has its title in place of the front matter', () => {
    expect(toText(text, { title: 'A *b*' })).toBe(`# A \\*b\\*\n\n${LINK}\n`);
    expect(toText(':persona[P001]\n', { title: 'A' })).toBe(`# A\n\n${LINK}\n`);
    expect(toText('\uFEFF\n\n:persona[P001]\n', { title: 'A' })).toBe(`# A\n\n${LINK}\n`);
  });

  it('keeps its own title', () => {
    expect(toText('---\ntitle: A\n---\n\n# Mine\n\n:persona[P001]\n', { title: 'A' })).toBe(
      `# Mine\n\n${LINK}\n`,
    );
    const mdx = "import A from 'a';\n\n{/* c */}\n\n# Mine\n\n:persona[P001]\n";
    expect(toText(mdx, { title: 'A', format: 'mdx' })).toBe(`# A\n\n# Mine\n\n${LINK}\n`);
    expect(toText("import A from 'a';\n\n# Mine\n\n:persona[P001]\n", { title: 'A', format: 'mdx' })).toBe(
      `# Mine\n\n${LINK}\n`,
    );
  });
});
