import { type Exporter, exporters } from 'persona-registry';
import type { AssignmentFormat } from 'persona-registry/formats';
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
  write: async (model, options) => {
    const { writeAssignments } = await import('./writeAssignments.js');
    return writeAssignments(name, file, model, options);
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
      const { writeDeck } = await import('./pptx/writeDeck.js');
      return { files: [['personas.pptx', await writeDeck(model)]], notes: [], missing: [] };
    },
  },
  ofAssignments('terraform', 'Assignments in Azure, Kubernetes, GitHub and AWS as Terraform', 'access.tf'),
  ofAssignments(
    'bicep',
    'Role assignments in Azure as Bicep, for Azure Verified Modules',
    'role-assignments.bicep',
  ),
  ofAssignments('kubernetes', 'Role bindings of Kubernetes as YAML', 'role-bindings.yaml'),
  ofAssignments('az', 'Role assignments in Azure as a script, which is not run', 'role-assignments.sh'),
];
