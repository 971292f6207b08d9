import { describe, expect, it } from 'vitest';
import { isId } from '../values/ids.js';
import { toId } from './toId.js';

const free = () => false;

describe('toId', () => {
  it.each([
    ['Azure Data Factory', 'azure-data-factory'],
    ['MLOps', 'mlops'],
    ['CI/CD', 'ci-cd'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['Model(LLM, SLM) knowledge', 'model-llm-slm-knowledge'],
    ['Größe', 'groesse'],
    ['Данные', 'dannye'],
    ['365 Admin', 'skill-365-admin'],
    ['constructor', 'constructor'],
  ])('%s becomes %s', (name, id) => expect(toId('skill', name, free)).toBe(id));

  it.each(['数据', 'データ', '한국어', '😀', '__proto__', '..', 'x'.repeat(200), '数据 Team', '분석 Team'])(
    'gives %s an id that is always the same',
    (name) => {
      const id = toId('skill', name, free);
      expect(isId(id)).toBe(true);
      expect(toId('skill', name, free)).toBe(id);
    },
  );

  it('distinguishes what a slug cannot', () => {
    const names = ['数据', '分析', '数据 Team', '分析 Team', 'x'.repeat(100), 'x'.repeat(101)];
    expect(new Set(names.map((name) => toId('team', name, free))).size).toBe(names.length);
  });

  it('leaves ids that are taken', () => {
    const id = toId('skill', 'C#', (candidate) => candidate === 'c-sharp');
    expect(id).toMatch(/^c-sharp-\w+$/);
    expect(toId('skill', 'C#', (candidate) => ['c-sharp', id].includes(candidate))).toBe(`${id}-2`);
  });
});
