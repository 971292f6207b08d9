import type { AssignedSystem } from '../model/bindings.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import type { BoundSystem } from './boundSystem.js';
import { gcp } from './gcp.js';
import { github } from './github.js';
import { kubernetes } from './kubernetes.js';

export const BOUND_SYSTEMS: Readonly<Record<AssignedSystem, BoundSystem>> = {
  azure,
  kubernetes,
  github,
  aws,
  gcp,
};
