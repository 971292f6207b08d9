import { joinBlocks, toList, toSection } from './blocks.js';
import { createWriter, type MarkdownOptions } from './writer.js';

/** A page in the list of pages. */
export interface ListedPage {
  /** Path without base URL. `toUrl` makes the address of its Markdown. */
  href: string;
  title: string;
  description: string;
}
/** The pages of a kind, under a heading. */
export interface PageGroup {
  title: string;
  pages: readonly ListedPage[];
}

/** The list of all Markdown pages for programs that read sites: title, description, then the pages by kind (llmstxt.org). */
export function toLlmsText(
  { title, description, groups }: { title: string; description: string; groups: readonly PageGroup[] },
  options: MarkdownOptions,
): string {
  const writer = createWriter(options);
  return `${joinBlocks([
    `# ${writer.text(title)}`,
    description === '' ? '' : `> ${writer.text(description)}`,
    ...groups.map((group) =>
      toSection(
        writer.text(group.title),
        toList(
          group.pages.map((page) => {
            const about = writer.text(page.description);
            return `${writer.link(page.title, page.href)}${about === '' ? '' : `: ${about}`}`;
          }),
        ),
      ),
    ),
  ])}\n`;
}
