import { EXAMPLE_BINDINGS, EXAMPLE_DATA } from './exportExample.js';

/** What a page says about a format, beside its example. */
interface FormatPage {
  title: string;
  description: string;
  /** What is written, and who reads it. Markdown. */
  intro: string;
  /** The language of the example in a fence. Absent for formats that are no text. */
  language?: string;
  /** What the format cannot say, and what is done then. Rows of a table. */
  limits?: readonly (readonly [thing: string, done: string])[];
  /** Markdown. */
  more?: string;
}

const CONDITION = [
  'a condition',
  'not written, because without its condition the assignment would give more',
] as const;
const ELIGIBLE = ['an eligible assignment', 'not written, because an active one would give more'] as const;
const END = ['the end of an active assignment', 'written, with the last day in a comment'] as const;
const BEGIN = ['a grant that has not begun', 'not written'] as const;

const PAGES: Readonly<Record<string, FormatPage>> = {
  xlsx: {
    title: 'Workbook',
    description: 'The access to all services as a workbook for Excel and LibreOffice.',
    intro: `For reviewers and auditors who work with Excel or LibreOffice. The first sheet is a summary: per service and environment, how many personas have
access, how many of them a privileged role or an eligible one, how many have none, and of how many nothing is documented. Each service has a sheet with one row per
grant, and per cell without one, in the columns of the [CSV](../../guides/export-access.md); columns that no row needs are left out. Heads are frozen, and every column has
a filter.

\`\`\`bash
npx personas-cli export --to xlsx --output access.xlsx
npx personas-cli export --to xlsx --review --environment prod --output review.xlsx
\`\`\``,
    more: `\`--review\` adds the columns of a reviewer, with a choice of results.

Cells are texts and numbers. A text that looks like a formula stays a text. Characters that a workbook cannot have are left out, names of sheets are shortened to
31 characters, and a text ends at 32,767. The same data and date give the same bytes.`,
  },
  pptx: {
    title: 'Slides',
    description: 'The personas as an editable deck: a card each, an overview of each team, and a legend.',
    intro: `For kick-offs, steering boards and whoever works in PowerPoint. The deck has a title, a legend, per team a slide with its personas, and per persona a
card in the colour of the persona: its fields on the left, its services with the access in words on the right. Everything is a native text box or table, so it can be
edited.

\`\`\`bash
npx personas-cli export --to pptx --output personas.pptx
npx personas-cli export --to pptx --team 'Data Team' --output data-team.pptx
\`\`\``,
    more: `A slide cannot scroll. So the font gets smaller until everything fits, down to 9 points; then rows are left out, and a last row says how many. The notes of each card have the
whole text. Filters choose the personas. Pictures of personas are not in the deck.`,
  },
  markdown: {
    title: 'Markdown',
    description: 'Personas, cards, access and matrices of letters as one Markdown document.',
    intro: `For wikis, repositories and mails, and for those who [still want letters](../../guides/letter-codes.md). One document has a table of the personas, a card of each,
a table of access per service, and per environment a matrix of personas by services. In a matrix, a role is its initials; the legend below has each one. An empty cell
would be ambiguous, so there is none: *–* is no access, *?* is not documented, *·* says that the service does not exist there, and a star marks eligible roles.

Filters choose personas, services and environments. A matrix of more than 50,000 cells is left out, which the document says. A site also has [its pages as Markdown](../../guides/assistants.md), which is more.`,
    language: 'md',
  },
  backstage: {
    title: 'Backstage',
    description: 'Groups, teams, personas and people as entities of the catalogue of Backstage.',
    intro: `For the [software catalogue of Backstage](https://backstage.io/docs/features/software-catalog/descriptor-format). Groups, teams and personas are \`Group\` entities of
these types, each with its parent and its children; people are \`User\` entities, members of their teams and personas. Of people the file has what \`--people\` says: \`names\`
by default. An annotation \`personas/id\` keeps the id of the data, because a name must be unique among all groups: where a persona has the id of a team, its name begins with
\`persona-\`.`,
    language: 'yaml',
    limits: [['access', 'not written: Backstage has none; the command counts the grants on standard error']],
  },
  oscal: {
    title: 'OSCAL (draft)',
    description: 'Users and components of a system security plan of OSCAL, as a draft.',
    intro: `For tools of compliance that read [OSCAL](https://pages.nist.gov/OSCAL/) of NIST. Personas are users with their privilege level and authorized privileges, services are
components with the personas that have access. UUIDs follow from the ids, so the same data gives the same file.

**This is a draft.** The file says so: a complete system security plan also has a profile, system characteristics and a control implementation, which the data does not have. The
shape of this format may change.`,
    language: 'json',
  },
  codeowners: {
    title: 'CODEOWNERS',
    description: 'Who may write to repositories on GitHub, as a CODEOWNERS file per repository.',
    intro: `One file per repository: its owners are the teams and users that may write to it. GitHub drops an owner without write access in silence, so whoever only
reads is not in it. Paths inside a repository are not in the data: the whole repository has the same owners. \`--output\` names a folder; the files are
\`<organisation>/<repository>/.github/CODEOWNERS\`.`,
    language: 'text',
    limits: [
      ['personas that read or triage', 'not owners'],
      ['an eligible grant, or one with a condition', 'no owner'],
      ['a principal whose id cannot be the name of a team or a user on GitHub', 'no owner'],
      BEGIN,
    ],
  },
  terraform: {
    title: 'Terraform',
    description: 'Assignments in Azure, Kubernetes, GitHub, AWS and Google Cloud as resources of Terraform.',
    intro: `One resource per assignment, for \`terraform plan\`:

| Grant | Resource |
| --- | --- |
| active, in Azure | \`azurerm_role_assignment\` |
| eligible, in Azure | \`azurerm_pim_eligible_role_assignment\` |
| in Kubernetes | \`kubernetes_role_binding\`, on the whole cluster \`kubernetes_cluster_role_binding\` |
| on a repository of GitHub | \`github_team_repository\`, for a user \`github_repository_collaborator\` |
| on an account of AWS | \`aws_ssoadmin_account_assignment\` |
| in Google Cloud | \`google_project_iam_member\`, and the same for a folder, the organisation and a bucket |

Role ids have their subscription, and eligible assignments have a start and an end, because otherwise each plan would replace them. Where the data has no first or last
day, the file asks for it with the variables \`eligible_start\` and \`eligible_end\`. Labels and names depend on scope, principal and role only, so a plan changes nothing
else when an assignment comes or goes. Providers are not configured here: put the file beside your own.`,
    language: 'hcl',
    limits: [
      [
        END[0],
        `${END[1]}; \`azurerm_role_assignment\` has none. In Google Cloud it is a condition, which basic roles such as *Viewer* cannot have`,
      ],
      ['a condition in words, or of an eligible assignment', CONDITION[1]],
      ['an eligible grant outside of Azure, and other resources of Google Cloud', 'not written'],
      [
        'who approves an activation, and how long it lasts',
        'in a comment: these are settings of the role in PIM',
      ],
      ['a grant that has not begun', 'not written, unless it is eligible in Azure'],
      ['several permissions of a team on a repository', 'the strongest is written, because GitHub has one'],
      ['a role that GitHub gives elsewhere, such as a required reviewer', 'not written'],
    ],
  },
  bicep: {
    title: 'Bicep',
    description: 'Role assignments in Azure as arrays for Azure Verified Modules.',
    intro: `One exported array per service, environment and scope, in the form that the parameter \`roleAssignments\` of [Azure Verified
Modules](https://azure.github.io/Azure-Verified-Modules/) takes:

\`\`\`bicep
import { lakeDevRoleAssignments } from 'role-assignments.bicep'

module lake 'br/public:avm/res/storage/storage-account:0.27.0' = {
  params: { name: 'stlakedev', roleAssignments: lakeDevRoleAssignments }
}
\`\`\`

The name of an assignment is \`guid(scope, principal id, role GUID)\`, all in lower case. So a second deployment finds what the first one made.`,
    language: 'bicep',
    limits: [ELIGIBLE, END, ['a condition in words', CONDITION[1]], BEGIN],
  },
  kubernetes: {
    title: 'Kubernetes',
    description: 'Role bindings of Kubernetes as YAML.',
    intro: `One \`RoleBinding\` per grant in a namespace, one \`ClusterRoleBinding\` per grant on the whole cluster, for \`kubectl apply\` or a repository that is
synchronised. Labels have persona, service and environment. So each cluster can take its part:

\`\`\`bash
npx personas-cli export --to kubernetes --environment dev | kubectl apply --dry-run=server -f -
\`\`\`

A scope that says \`namespace NAME\` is a namespace, and one that begins with \`cluster\` is the whole cluster. Roles are cluster roles; a binding can say
\`Role/name\`.`,
    language: 'yaml',
    limits: [ELIGIBLE, END, CONDITION, BEGIN],
  },
  az: {
    title: 'Script for az',
    description:
      'Role assignments in Azure as a script for the command line of Azure, which is printed and never run.',
    intro: `A shell script with one \`az role assignment create\` per assignment. Nobody runs it but you: read it first. An assignment with the same scope, principal and role
has the same \`--name\`, so that running the script again makes no second one.`,
    language: 'bash',
    limits: [ELIGIBLE, END, ['a condition in words', CONDITION[1]], BEGIN],
  },
};

/** The pages of the formats, by file name. `examples` are the files that the formats make of the example. */
export function toExportPages(examples: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    Object.entries(PAGES).map(([name, page]) => [`${name}.md`, toPage(name, page, examples.get(name))]),
  );
}

function toPage(name: string, page: FormatPage, example: string | undefined): string {
  const { title, description, intro, language, limits, more } = page;
  const lines = [
    '---',
    `title: ${title}`,
    // A colon in it would be a key of YAML.
    `description: ${JSON.stringify(description)}`,
    '---',
    '',
    `# ${title}`,
    '',
    `\`personas export --to ${name}\`. ${intro}`,
    '',
  ];
  if (more !== undefined) lines.push(more, '');
  if (limits !== undefined) {
    lines.push(
      '## What it cannot say',
      '',
      name === 'backstage'
        ? 'Nothing is dropped in silence.'
        : 'Nothing is dropped in silence. Each of these is a comment in the file, and the command counts them on standard error.',
      '',
      '| What | Is |',
      '| --- | --- |',
      ...limits.map((row) => `| ${row.join(' | ')} |`),
      '',
    );
  }
  if (example !== undefined && language !== undefined) {
    lines.push(
      '## Example',
      '',
      `From the [example of the bindings](./bindings.md#example):`,
      '',
      `\`\`\`${language}`,
      example.trimEnd(),
      '```',
      '',
    );
  }
  return lines.join('\n');
}

/** The page about the bindings file. */
export const toBindingsPage = (): string => `---
title: Bindings
description: The file that says which principals, scopes and roles of the real systems the data stands for. Only exports of assignments read it.
---

# Bindings

The data says *who may do what* in words that everybody may read. An assignment needs more: object ids, whole scopes, subscriptions. They stand in a file of their own,
\`bindings.yml\`, which only the formats [Terraform](./terraform.md), [Bicep](./bicep.md), [Kubernetes](./kubernetes.md), [CODEOWNERS](./codeowners.md) and [az](./az.md), and [\`personas drift\`](../../guides/drift.md), read. No site reads it. Keep it where only those may read it who
need it, and not in the folder \`personas\`.

The command looks for \`bindings.yml\`, \`bindings.yaml\` or \`bindings.json\` in the current folder; \`--bindings\` names another file.

| Section | Has |
| --- | --- |
| \`personas\` | the principals: persona id → environment id, or \`all\` for each environment without its own → system → principal |
| \`environments\` | environment id → \`subscription\` in Azure, \`account\` in AWS, \`project\` in Google Cloud |
| \`services\` | service id → its whole scope, or environment id → whole scope, where the data has none or another one |
| \`scopes\` | a scope as the data writes it → the whole scope, or environment id → whole scope |
| \`roles\` | role id → its native id: a GUID in Azure, the ARN of a permission set in AWS, \`Role/name\` in Kubernetes |
| \`organization\` | the organisation of repositories on GitHub |
| \`identityCenter\` | the ARN of the instance of AWS IAM Identity Center |

Ids are those of the data, not names. The schema for editors is \`persona-registry/dist/bindings.schema.json\`.

| System | Principal | Whole scope |
| --- | --- | --- |
| \`azure\` | object id in Microsoft Entra ID | a resource id; \`rg-NAME\` is a resource group of the subscription |
| \`kubernetes\` | name of the group or user, as the cluster sees it; a service account as \`namespace/name\` | \`namespace NAME\`, or \`cluster\` |
| \`github\` | slug of the team, or account of a user | \`organisation/repository\`, \`repository NAME\` |
| \`aws\` | id of the group or user in the identity store | number of the account |
| \`gcp\` | the member: \`group:NAME@example.com\`, or the address | \`projects/NAME\`, \`project NAME\`, or \`project\` for that of the environment |

A principal is of the type that the \`identity\` of the persona says; without one, a group for people, and a service principal for agents. \`{ id: …, type: User }\` says another type
(\`Group\`, \`User\`, \`ServicePrincipal\`, \`ServiceAccount\`). On a service without environments, a persona has its principal of \`all\`, else those of all environments.

## What is checked

* If a grant has no principal, whole scope or role id, the command lists what is missing, writes nothing, and ends with code 2. With \`--allow-incomplete\` it
  writes the rest, also without a bindings file; what has no binding is a comment in the file, and counted.
* A principal that is bound to two personas is an error: both would have the access of both. A team and a user of one name are two principals, and so are names in
  Kubernetes that differ in capitals.
* An id that the data does not have is a warning.

## Example

The data:

\`\`\`yaml title="personas.yml"
${EXAMPLE_DATA}\`\`\`

Its bindings:

\`\`\`yaml title="bindings.yml"
${EXAMPLE_BINDINGS}\`\`\`
`;
