import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { KINDS, PAGED_KINDS } from '../model/kinds.js';
import type { Origins } from '../model/origins.js';
import type { Registry } from '../model/registry.js';
import { isDeviceName } from '../values/ids.js';

/**
 * Finds ids whose page Windows cannot write. It is a warning, because other systems can. An id that is made from a name is never one.
 *
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const checkDeviceNames = (registry: Registry, origins: Origins): Diagnostic[] =>
  PAGED_KINDS.flatMap((kind) =>
    Object.keys(registry[KINDS[kind].section])
      .filter(isDeviceName)
      .map((id): Diagnostic => {
        const place = origins.entries.get(`${kind}:${id}`);
        return {
          code: 'device-name',
          severity: 'warning',
          message: `Windows keeps the name ${quote(id)} for a device, so the site cannot be built there.`,
          ...(place && { place }),
          hint: `Choose another id, such as ${quote(`${kind}-${id.replace('.', '-')}`)}. The name can stay.`,
        };
      }),
  );
