import type { AssignmentExporter } from './assignmentExporter.js';
import { azureCli } from './azureCli.js';
import { bicep } from './bicep.js';
import { kubernetes } from './kubernetes.js';
import { terraform } from './terraform.js';

/** The formats that write assignments with bindings, by name: the second table of contents of this folder. No site publishes them. */
export const assignmentExporters = {
  terraform,
  bicep,
  kubernetes,
  az: azureCli,
} as const satisfies Readonly<Record<string, AssignmentExporter>>;

export type AssignmentFormat = keyof typeof assignmentExporters;
