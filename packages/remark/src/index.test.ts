import { expect, test } from 'vitest';
import * as api from './index.js';

test('the package exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual(['readDirective', 'remarkPersonas', 'scanMarkdown']);
});
