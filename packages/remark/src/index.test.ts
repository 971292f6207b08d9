import { expect, test } from 'vitest';
import * as api from './index.js';

test('what the package exports, exactly', () => {
  expect(Object.keys(api).sort()).toEqual(['readDirective', 'remarkPersonas', 'scanMarkdown']);
});
