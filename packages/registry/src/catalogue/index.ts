import { AWS } from './aws.js';
import { AZURE } from './azure.js';
import { AZURE_DEVOPS } from './azureDevOps.js';
import { COSMOS_DB } from './cosmosDb.js';
import { DATABRICKS } from './databricks.js';
import { ENTRA } from './entra.js';
import { FABRIC, POWER_BI } from './fabric.js';
import { GCP } from './gcp.js';
import { GITHUB } from './github.js';
import { KUBERNETES } from './kubernetes.js';
import { KUSTO } from './kusto.js';
import type { CatalogueRole, RoleCatalogue } from './role.js';
import { SNOWFLAKE } from './snowflake.js';
import { SQL } from './sql.js';

export type { CatalogueRole, RoleCatalogue } from './role.js';

/** One entry per system, each with its date and its sources. */
export const roleCatalogues: readonly RoleCatalogue[] = [
  AZURE,
  FABRIC,
  POWER_BI,
  AZURE_DEVOPS,
  GITHUB,
  DATABRICKS,
  SQL,
  COSMOS_DB,
  KUSTO,
  KUBERNETES,
  AWS,
  GCP,
  ENTRA,
  SNOWFLAKE,
];

/** All roles of the catalogue, curated for the services that data and AI projects use. Other roles come from the user's data. */
export const roleCatalogue: readonly CatalogueRole[] = roleCatalogues.flatMap(({ roles }) => roles);
