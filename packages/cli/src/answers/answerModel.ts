import {
  ALL_PAGES,
  buildViewModel,
  createWriter,
  ENGLISH,
  type MarkdownOptions,
  type PageView,
  type Project,
  type Registry,
  type RouteOptions,
  type Scans,
  toPages,
  toPublic,
  type ViewModel,
} from 'persona-registry';
import { readMarkdown } from 'remark-personas/markdown';

/** Pages that a command shows have paths, so that it finds them. Nobody sees the paths. */
const ROUTES: RouteOptions = { basePath: '', pages: ALL_PAGES };
/** How answers are written: without addresses of pages, which only a site has. */
export const ANSWER_STYLE: MarkdownOptions = { words: ENGLISH, toUrl: () => '' };

/** The data that answers are made from. It is the whole data: who can read the files may read all of it. */
export interface AnswerModel {
  model: ViewModel;
  writer: ReturnType<typeof createWriter>;
  /** What the page with a path of `toHref` says, without what leads to other pages and files of a site. */
  findPage(path: string | undefined): PageView | undefined;
}

export function buildAnswerModel(project: Project, { mentions, definitions }: Scans): AnswerModel {
  const shown = toPublic(withEverybody(project.registry), 'full', 'public');
  const model = buildViewModel(shown, ROUTES, () => project.toRules().toGaps(), ENGLISH, readMarkdown);
  return {
    model,
    writer: createWriter(ANSWER_STYLE),
    findPage: (path) => {
      const { diagnostics, toRisks } = project.toRules();
      const context = { mentions, definitions, findings: diagnostics, risks: toRisks() };
      const view = toPages(shown, ROUTES, context, model).find((page) => page.path === path)?.view;
      return view && { ...view, breadcrumbs: [], ...('downloads' in view && { downloads: [] }) };
    },
  };
}

/** Who is not published holds personas, too. An answer without them would be wrong, and a reviewer could not be told from a stranger. */
const withEverybody = (registry: Registry): Registry => ({
  ...registry,
  people: Object.fromEntries(
    Object.entries(registry.people).map(([id, { public: _, ...person }]) => [id, person]),
  ),
});
