import { type Exporter, exporters } from 'persona-registry';
import type { AssignmentFormat } from 'persona-registry/formats';
import { countGrants } from './countGrants.js';
import type { Format } from './format.js';

const ofRegistry = ({ toFiles, ...exporter }: Exporter): Format => ({
  ...exporter,
  write: async (model, { review }) => ({ files: toFiles(model, { review }), notes: [], missing: [] }),
});

/** A format that writes assignments. Its code is loaded when it is used, so that the command line starts as fast as before. */
const ofAssignments = (name: AssignmentFormat, title: string, file: string): Format => ({
  name,
  title,
  about: 'access',
  file,
  needs: ['full-details', 'bindings'],
  writeBound: async (model, bindings) => {
    const { writeAssignments } = await import('./writeAssignments.js');
    return writeAssignments(name, file, model, bindings);
  },
});

/** All formats of `personas export`, in the order of its help. */
export const formats: readonly Format[] = [
  ...exporters.map(ofRegistry),
  {
    name: 'xlsx',
    title: 'The access of all services as a workbook, with a sheet per service and a summary',
    about: 'access',
    file: 'access.xlsx',
    needs: [],
    hasReview: true,
    isBinary: true,
    write: async (model, { review }) => {
      const { writeWorkbook } = await import('./xlsx/writeWorkbook.js');
      return { files: [['access.xlsx', await writeWorkbook(model, review)]], notes: [], missing: [] };
    },
  },
  {
    name: 'pptx',
    title: 'The personas as slides: a card each, an overview of each team, and a legend',
    about: 'personas',
    file: 'personas.pptx',
    needs: [],
    isBinary: true,
    write: async (model) => {
      const [{ writeDeck }, { toCounted }] = await Promise.all([
        import('./pptx/writeDeck.js'),
        import('persona-registry/formats'),
      ]);
      const count = countGrants(model, () => true);
      return {
        files: [['personas.pptx', await writeDeck(model)]],
        notes:
          count === 0
            ? []
            : [`${toCounted(count, 'grant')} written as a level: slides have no roles, scopes and reasons.`],
        missing: [],
      };
    },
  },
  {
    name: 'markdown',
    title: 'Personas, cards, access and matrices of letters as one Markdown document',
    about: 'personas',
    file: 'personas.md',
    needs: [],
    write: async (model) => {
      const [{ toMarkdownDocument }, { readMarkdown }] = await Promise.all([
        import('persona-registry/formats'),
        import('remark-personas/markdown'),
      ]);
      return { files: [['personas.md', toMarkdownDocument(model, readMarkdown)]], notes: [], missing: [] };
    },
  },
  {
    name: 'backstage',
    title: 'Groups, teams, personas and people as entities of Backstage',
    about: 'registry',
    file: 'catalog-info.yaml',
    needs: [],
    write: async ({ registry }) => {
      const { toBackstage, toCounted } = await import('persona-registry/formats');
      const count = registry.grants.length;
      return {
        files: [['catalog-info.yaml', toBackstage(registry)]],
        notes: count === 0 ? [] : [`${toCounted(count, 'grant')} not in the file: Backstage has no access.`],
        missing: [],
      };
    },
  },
  {
    name: 'oscal',
    title: 'Users and components of a system security plan of OSCAL, a draft',
    about: 'access',
    file: 'oscal.json',
    needs: [],
    write: async (model) => {
      const { toOscal, toCounted } = await import('persona-registry/formats');
      const count = countGrants(
        model,
        ({ scope, why, from, activation }) => (scope ?? why ?? from ?? activation) !== undefined,
      );
      return {
        files: [['oscal.json', toOscal(model)]],
        notes:
          count === 0
            ? []
            : [
                `${toCounted(count, 'grant')} written without scope, reason, beginning and limits of activation.`,
              ],
        missing: [],
      };
    },
  },
  ofAssignments(
    'terraform',
    'Assignments in Azure, Kubernetes, GitHub, AWS and Google Cloud as Terraform',
    'access.tf',
  ),
  ofAssignments(
    'bicep',
    'Role assignments in Azure as Bicep, for Azure Verified Modules',
    'role-assignments.bicep',
  ),
  ofAssignments('kubernetes', 'Role bindings of Kubernetes as YAML', 'role-bindings.yaml'),
  {
    name: 'codeowners',
    title: 'Who may write to repositories on GitHub, as a CODEOWNERS file per repository',
    about: 'access',
    needs: ['full-details', 'bindings'],
    writeBound: async (model, bindings) => {
      const { writeCodeowners } = await import('./writeAssignments.js');
      return writeCodeowners(model, bindings);
    },
  },
  ofAssignments('az', 'Role assignments in Azure as a script, which is not run', 'role-assignments.sh'),
];
