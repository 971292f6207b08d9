import type { Diagnostic } from '../model/diagnostic.js';
import type { Registry } from '../model/registry.js';
import { type CheckOptions, examineRegistry } from './examineRegistry.js';

/**
 * The findings of the rules in a registry, with the preset, severities, settings and exceptions of its `check`. Pass the full registry: in a
 * public one, exceptions are gone, and a rule whose data has been removed gives "not checked".
 */
export const checkRegistry = (registry: Registry, options: CheckOptions): Diagnostic[] =>
  examineRegistry(registry, options).diagnostics;
