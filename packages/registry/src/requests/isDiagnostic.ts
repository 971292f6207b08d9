import type { Diagnostic, Place } from '../model/diagnostic.js';
import { SEVERITIES } from '../model/enums.js';

/** Whether unknown JSON has the shape of a diagnostic. */
export function isDiagnostic(value: unknown): value is Diagnostic {
  return (
    isObject(value) &&
    isText(value.code) &&
    SEVERITIES.some((severity) => severity === value.severity) &&
    isText(value.message) &&
    isOptional(value.place, isPlace) &&
    isOptional(value.valid, isListOf(isText)) &&
    isOptional(value.suggestion, isText) &&
    isOptional(value.hint, isText) &&
    isOptional(
      value.related,
      isListOf((item) => isObject(item) && isText(item.message) && isPlace(item.place)),
    )
  );
}

const isPlace = (value: unknown): value is Place =>
  isObject(value) &&
  isText(value.file) &&
  isOptional(value.line, isNumber) &&
  isOptional(value.column, isNumber) &&
  isOptional(
    value.path,
    isListOf((step) => isText(step) || isNumber(step)),
  ) &&
  isOptional(value.target, (target) => target === 'key' || target === 'value');

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOptional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);
const isListOf = (is: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is);
