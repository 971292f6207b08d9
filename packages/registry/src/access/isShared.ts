import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';

/** Whether a service has no environments (`environments: shared`). Its access stands under `all`. */
export const isShared = ({ environments }: { readonly environments: readonly string[] }): boolean =>
  environments[0] === SHARED_ENVIRONMENT.id;
