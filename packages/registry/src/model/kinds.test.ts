import { describe, expect, expectTypeOf, it } from 'vitest';
import { personasSchema } from '../schema/personasSchema.js';
import type { DataInput } from './data.js';
import { ENTITY_KINDS, KINDS, type Section } from './kinds.js';
import { FILTER_NAMES } from './request.js';
import { PAGE_KINDS, RESERVED_SEGMENTS } from './routes.js';

describe('the table of kinds', () => {
  it('has a row for each section of the data file that holds entries', () => {
    expectTypeOf<Section>().toEqualTypeOf<
      Exclude<keyof DataInput, '$schema' | 'project' | 'access' | 'baselineAccess' | 'check'>
    >();
    const others = new Set(['$schema', 'project', 'access', 'baselineAccess', 'check']);
    const sections = Object.keys(personasSchema.properties ?? {}).filter((key) => !others.has(key));
    expect(ENTITY_KINDS.map((kind) => KINDS[kind].section)).toEqual(sections);
  });

  it('gives lists whose order users see', () => {
    expect(PAGE_KINDS.join(' ')).toBe(
      'overview persona team service group process architecture skill person organisation ending risks drift reviews changes coverage',
    );
    expect(RESERVED_SEGMENTS.join(' ')).toBe(
      'teams services groups processes architectures skills people organisation ending risks drift reviews changes coverage',
    );
    expect(FILTER_NAMES.join(' ')).toBe(
      'group team process architecture service skill kind category environment persona person',
    );
  });
});
