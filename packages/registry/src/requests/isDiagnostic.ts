import { isRecord } from '../lookup/isRecord.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { SEVERITIES } from '../model/enums.js';

/** Whether unknown JSON has the shape of a diagnostic. */
export function isDiagnostic(value: unknown): value is Diagnostic {
  return (
    isRecord(value) &&
    isText(value.code) &&
    SEVERITIES.some((severity) => severity === value.severity) &&
    isText(value.message) &&
    isOptional(value.place, isPlace) &&
    isOptional(value.valid, isListOf(isText)) &&
    isOptional(value.suggestion, isText) &&
    isOptional(value.hint, isText) &&
    isOptional(
      value.related,
      isListOf((item) => isRecord(item) && isText(item.message) && isPlace(item.place)),
    )
  );
}

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
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
const isOptional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);
const isListOf = (is: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is);
