import type { AccessPhrase, LearnLink, PersonaKind } from 'persona-registry';
import { gap, granted, noAccess, USUAL } from './names.js';

export interface Sketch {
  id: string;
  name: string;
  kind?: PersonaKind;
  light: string;
  dark: string;
  monogram: string;
  team: string;
  group?: string;
  summary: string;
  with: string[];
  processes: string[];
  architectures?: [string, ...string[]][];
  scope?: string;
  services: [string, AccessPhrase[]][];
  data: string;
  skills: string[];
  category?: 'discriminative' | 'generative';
  sponsor?: string;
}

export const SKETCHES: Sketch[] = [
  {
    id: 'P001',
    name: 'AI Data Engineer',
    light: '#1d3f8f',
    dark: '#8aa8f0',
    monogram: 'DE',
    team: 'Data Ingestion Team',
    summary: 'Brings source data into the lake, keeps it fresh, and hands AI projects the slices they need.',
    with: ['AI Team'],
    processes: ['ETL', 'ELT', 'DataOps'],
    architectures: [['LAMBDA', 'Ingestion', 'Store']],
    scope: 'Ingestion and store of LAMBDA',
    services: [
      [
        'Azure Data Factory',
        [
          granted('manage in Dev', { privileged: true }),
          granted('write in Stage'),
          granted('read in Production'),
        ],
      ],
      ['Azure Databricks', USUAL],
      ['Azure Event Hubs', [granted('write in Dev and Stage'), granted('read in Production')]],
      ['Azure SQL Database', USUAL],
      [
        'Azure Storage',
        [granted('write in Dev and Stage'), granted('eligible to write in Production', { eligible: true })],
      ],
      ['Microsoft Fabric', [gap]],
    ],
    data: 'Full access to the master data lake and to the areas of AI projects',
    skills: ['SQL', 'Python', 'PySpark'],
  },
  {
    id: 'P002',
    name: 'Analyst Data Engineer',
    light: '#0b6e6e',
    dark: '#5cc4c4',
    monogram: 'AE',
    team: 'Data Ingestion Team',
    summary: 'Shapes lakehouse data for analysts.',
    with: ['Analytical Team'],
    processes: ['ETL', 'ELT', 'DataOps'],
    architectures: [['LAMBDA', 'Ingestion', 'Store']],
    services: [
      ['Azure Data Factory', USUAL],
      ['Microsoft Fabric', [gap]],
    ],
    data: 'Full access to the lakehouse',
    skills: ['SQL', 'Python', 'PySpark'],
  },
  {
    id: 'P003',
    name: 'BI Analyst',
    light: '#6b3fa0',
    dark: '#c0a0e8',
    monogram: 'BI',
    team: 'Analytical Team',
    summary: 'Turns curated data into reports that people decide by.',
    with: ['Data Ingestion Team'],
    processes: ['Data analysis', 'Data warehousing'],
    architectures: [['LAMBDA', 'Process', 'Serving']],
    services: [
      ['Microsoft Fabric', [gap]],
      ['Power BI', [granted('write in Dev'), granted('read in Production')]],
    ],
    data: 'No access to the master data lake, read access to assigned project areas',
    skills: ['Analytics', 'SQL', 'KQL', 'Python'],
  },
  {
    id: 'P004',
    name: 'Discriminative AI Data Scientist',
    light: '#1f6fb2',
    dark: '#82bdf0',
    monogram: 'DS',
    team: 'AI Team',
    summary: 'Trains and compares models on project data and hands the best candidate over to operations.',
    with: ['Data Ingestion Team', 'DevOps Team'],
    processes: ['MLOps'],
    architectures: [['LAMBDA', 'Process', 'Store']],
    scope: 'Inner loop of MLOps',
    services: [
      ['Azure Machine Learning', USUAL],
      ['Azure Databricks', USUAL],
      ['Azure Storage', USUAL],
      ['Azure Key Vault', [gap]],
    ],
    data: 'No access to the master data lake, full access to assigned project areas',
    skills: ['Python', 'PySpark'],
    category: 'discriminative',
  },
  {
    id: 'P005',
    name: 'Discriminative AI MLOps Engineer',
    light: '#7a4bb0',
    dark: '#c3a1ec',
    monogram: 'ML',
    team: 'DevOps Team',
    group: 'Core team',
    summary: 'Takes models from the inner loop to production and keeps them there.',
    with: ['Data Ingestion Team'],
    processes: ['MLOps', 'CI/CD'],
    architectures: [['LAMBDA']],
    scope: 'Outer loop of MLOps',
    services: [
      ['Azure DevOps', USUAL],
      ['GitHub Actions', USUAL],
      ['Azure Machine Learning', USUAL],
    ],
    data: 'Read access to assigned project areas',
    skills: ['PowerShell', 'Python'],
    category: 'discriminative',
  },
  {
    id: 'P006',
    name: 'GenAI Data Scientist',
    light: '#1f6fb2',
    dark: '#82bdf0',
    monogram: 'GS',
    team: 'AI Team',
    summary: 'Chooses, grounds and evaluates foundation models.',
    with: ['Data Ingestion Team', 'Engineering Team'],
    processes: ['GenAIOps'],
    architectures: [['Agentic'], ['RAG chat', 'Orchestration']],
    services: [
      ['Microsoft Foundry', USUAL],
      ['Azure OpenAI', USUAL],
      ['Azure AI Search', USUAL],
    ],
    data: 'Read and write access to assigned project areas',
    skills: ['Azure Machine Learning', 'Python', 'Model (LLM, SLM) knowledge', 'Fine-tuning, RAG, agents'],
    category: 'generative',
  },
  {
    id: 'P007',
    name: 'GenAI Chat Developer',
    light: '#2e7d32',
    dark: '#86cf8a',
    monogram: 'CD',
    team: 'Engineering Team',
    summary: 'Builds the chat application around the model.',
    with: ['AI Team'],
    processes: ['DevOps', 'Event-driven processing', 'Microservices'],
    services: [
      ['Azure Web App', USUAL],
      ['Azure API Management', USUAL],
      ['Azure Cosmos DB', USUAL],
    ],
    data: 'Read access to assigned project areas',
    skills: ['React', 'Node.js', 'HTML', 'CSS'],
    category: 'generative',
  },
  {
    id: 'P008',
    name: 'DeveloperAgent Unit Test Writer',
    kind: 'agent',
    light: '#5b6770',
    dark: '#aab6bf',
    monogram: 'UT',
    team: 'Engineering Team',
    summary: 'Reads pull requests and proposes unit tests; never merges.',
    with: ['AI Team'],
    processes: ['DevOps'],
    services: [['GitHub', [granted('write in Dev'), noAccess('Stage and Production')]]],
    data: 'No access',
    skills: ['Python', 'PySpark'],
    sponsor: 'GenAI Chat Developer',
  },
  {
    id: 'P009',
    name: 'BuildAgent MLOps',
    kind: 'agent',
    light: '#4b6b50',
    dark: '#9cc3a2',
    monogram: 'BA',
    team: 'Engineering Team',
    summary: 'Builds, tests and rolls out models from the pipeline, with nobody watching.',
    with: ['AI Team'],
    processes: ['DevOps', 'MLOps'],
    architectures: [['LAMBDA', 'Process', 'Serving']],
    services: [
      ['Azure Machine Learning', [granted('write in Dev, Stage and Production')]],
      ['Azure DevOps', USUAL],
    ],
    data: 'Read and write access to specific areas',
    skills: ['Python', 'PySpark'],
    sponsor: 'Data & AI Product Manager',
  },
  {
    id: 'P010',
    name: 'Data & AI Product Manager',
    light: '#a3441f',
    dark: '#f0a585',
    monogram: 'PM',
    team: 'Product Management',
    group: 'Core team',
    summary: 'Decides what is built next and approves what goes live.',
    with: ['Engineering Team'],
    processes: ['SCRUM'],
    architectures: [['LAMBDA', 'Monitor', 'Govern']],
    services: [
      ['Productboard', []],
      ['Azure DevOps', []],
    ],
    data: 'No access',
    skills: ['Product management'],
  },
  {
    id: 'P011',
    name: 'Project Manager',
    light: '#8a5a00',
    dark: '#e0b25c',
    monogram: 'PJ',
    team: 'Project Management',
    summary: 'Keeps plan, people and sprints together.',
    with: ['All teams'],
    processes: ['SCRUM'],
    services: [
      ['Microsoft Planner', []],
      ['Azure DevOps', []],
    ],
    data: 'No access',
    skills: ['Project management', 'SCRUM master'],
  },
];

export const LEARN: [LearnLink, LearnLink, LearnLink] = [
  {
    title: 'DataOps for the modern data warehouse',
    url: 'https://learn.microsoft.com/azure/architecture/databases/architecture/dataops-mdw',
  },
  {
    title: 'DataOps in Azure Data Factory',
    url: 'https://learn.microsoft.com/azure/data-factory/apply-dataops',
  },
  { title: 'Python', url: 'https://learn.microsoft.com/training/paths/python-language/' },
];
