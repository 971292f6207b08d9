import type { SidebarItem } from 'persona-registry';
import { expect, it } from 'vitest';
import { findActivePath } from './findActivePath';

const items: SidebarItem[] = [
  { type: 'link', label: 'Services', href: '/base/personas/services' },
  {
    type: 'category',
    label: 'AI Team',
    collapsible: true,
    collapsed: true,
    items: [{ type: 'link', label: 'Ada', href: '/base/personas/p001' }],
  },
];

it.each([
  ['/base/personas/p001/', '/base/personas/p001'],
  ['/base/personas/services/ml', '/base/personas/services'],
  ['/base/other', '/base/other'],
])('marks for %s the item %s', (pathname, active) => {
  expect(findActivePath(items, pathname)).toBe(active);
});
