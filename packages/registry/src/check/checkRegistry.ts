import type { Diagnostic } from '../model/diagnostic.js';
import type { Registry } from '../model/registry.js';
import { type CheckOptions, examineRegistry } from './examineRegistry.js';

/**
 * What the rules find in a registry, by its own `check`: preset, severities, settings and exceptions. Run it on the full registry; on a
 * public one, rules whose data has been taken out say "not checked", and exceptions are gone.
 */
export const checkRegistry = (registry: Registry, options: CheckOptions): Diagnostic[] =>
  examineRegistry(registry, options).diagnostics;
