import { readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import {
  cutVersionOf,
  type ListedPage,
  type MarkdownOptions,
  type RegistryReader,
  toCutView,
  toView,
  type ViewRequest,
} from 'persona-registry';
import { type FormatSetting, toFormat } from 'remark-personas/docusaurus';
import { type MarkdownDocumentInput, toMarkdownDocument } from 'remark-personas/markdown';
import { findImports, type ScanSettings } from 'remark-personas/scan';
import type { Files } from '../shared/files.js';
import type { PublishedDocument } from './listDocuments.js';
import { toMarkdownName } from './toMarkdownFiles.js';

export interface DocumentSettings extends MarkdownOptions {
  /** Returns the id of the instance of the plugin that answers a file, also a partial. The path is absolute. */
  ownerOf(path: string): string | undefined;
  /** Opens the registry of an instance. Called only if a document has a directive. */
  openRegistry(instance: string): RegistryReader;
  prepare: ScanSettings['prepare'];
  /** `markdown.format` of the site's configuration. It decides for partials. */
  format: FormatSetting;
  /** Finds the site's static file at a path without base URL. It wins. */
  staticFileAt(path: string): string | undefined;
}

/**
 * Makes a Markdown file for each document with our directives, beside its page, with what the directives show in their place. Names are relative to
 * the built site.
 *
 * @param listed gets the documents of which a file is made
 */
export function* toDocumentFiles(
  documents: readonly PublishedDocument[],
  settings: DocumentSettings,
  listed: ListedPage[],
): Files {
  for (const document of documents) {
    const { href, title, description } = document;
    const name = toMarkdownName(href);
    if (settings.staticFileAt(`/${name}`) !== undefined) continue;
    const text = writeOut(document, settings, title);
    if (text === undefined) continue;
    listed.push({ href, title, description });
    yield [name, text];
  }
}

/**
 * Makes a copy of each document for programs that read sources: as it is in its folder, with what the directives show in their place. The Markdown files
 * beside it that it imports come with it. Names are display paths. A translation has the name of the file that it translates. A document outside of
 * the site's folder has no copy.
 */
export function* toSourceFiles(documents: readonly PublishedDocument[], settings: DocumentSettings): Files {
  const queue = documents.toReversed();
  const names = new Set(documents.map(({ sourceFile }) => sourceFile));
  for (let document = queue.pop(); document !== undefined; document = queue.pop()) {
    const { path, file, sourceFile } = document;
    if (sourceFile.startsWith('../')) continue;
    const text = writeOut(document, settings) ?? readText(path);
    yield [sourceFile, text];
    for (const source of document.format === 'mdx' ? findImports(text) : []) {
      const beside = (name: string) => posix.join(posix.dirname(name), source);
      // An import from `@site` leads to the file itself.
      if (source.startsWith('@') || names.has(beside(sourceFile))) continue;
      names.add(beside(sourceFile));
      const partialPath = resolve(dirname(path), source);
      queue.push({ ...document, path: partialPath, file: beside(file), sourceFile: beside(sourceFile) });
    }
  }
}

/** Without a title, the front matter stays. A file that no instance answers is not written out. */
function writeOut(
  document: PublishedDocument,
  settings: DocumentSettings,
  title?: string,
): string | undefined {
  const input = toInput(document, settings, new Set([document.path]));
  return input && toMarkdownDocument({ ...input, ...(title !== undefined && { title }) });
}

type InputFile = Pick<PublishedDocument, 'path' | 'file' | 'format' | 'syntax'>;

/**
 * Reads a document, or a partial of it. A partial shows what the instance that answers it says.
 *
 * @param above the file and those that import it. None of them is a part of it.
 */
function toInput(
  { path, file, format, syntax }: InputFile,
  settings: DocumentSettings,
  above: ReadonlySet<string>,
): MarkdownDocumentInput | undefined {
  const { ownerOf, openRegistry, prepare, words, toUrl } = settings;
  const owner = ownerOf(path);
  if (owner === undefined) return undefined;
  const text = readText(path);
  const version = cutVersionOf(file);
  const resolveView = (request: ViewRequest) =>
    version === undefined
      ? toView(request, openRegistry(owner)).view
      : toCutView(request, openRegistry(owner), version).view;
  return {
    text: prepare?.(text, path) ?? text,
    file,
    format,
    words,
    toUrl,
    resolveView,
    ...(syntax && { syntax }),
    readPartial(source) {
      const partialPath = resolve(dirname(path), source);
      if (above.has(partialPath)) return undefined;
      const partial: InputFile = {
        path: partialPath,
        file: posix.join(posix.dirname(file), source),
        format: toFormat(partialPath, undefined, settings.format),
        ...(syntax && { syntax }),
      };
      return toInput(partial, settings, new Set([...above, partialPath]));
    },
  };
}

/** A document may vanish while the site is built. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
