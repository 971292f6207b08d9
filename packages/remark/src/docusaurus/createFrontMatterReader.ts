/** The part of a loaded site's `markdown` setting that reads front matter. */
export interface FrontMatterConfig<DefaultParser> {
  parseFrontMatter?: (args: {
    filePath: string;
    fileContent: string;
    defaultParseFrontMatter: DefaultParser;
  }) => Promise<{ frontMatter: Record<string, unknown> }>;
}

/** Reads the front matter of a document's text. It is empty where it cannot be parsed. */
export type ReadFrontMatter = (text: string, path: string) => Promise<Record<string, unknown>>;

/**
 * Creates a reader of front matter that understands it as the site does.
 *
 * @param defaultParseFrontMatter `DEFAULT_PARSE_FRONT_MATTER` of the site's `@docusaurus/utils`
 */
export function createFrontMatterReader<DefaultParser>(
  { parseFrontMatter }: FrontMatterConfig<DefaultParser>,
  defaultParseFrontMatter: DefaultParser,
): ReadFrontMatter {
  return async (fileContent, filePath) => {
    try {
      const parsed = await parseFrontMatter?.({ filePath, fileContent, defaultParseFrontMatter });
      return parsed?.frontMatter ?? {};
    } catch {
      // Docusaurus reports front matter that cannot be parsed.
      return {};
    }
  };
}
