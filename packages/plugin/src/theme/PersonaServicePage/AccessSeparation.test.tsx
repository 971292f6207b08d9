import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { fullServicePage } from '../__tests__/views/servicePages.js';
import { AccessSeparation } from './AccessSeparation';

const rules = fullServicePage.separation ?? [];

describe('AccessSeparation', () => {
  it('names the holders in conflict with a rule, and the reason for an exception', () => {
    const html = toHtml(<AccessSeparation rules={rules} />);
    expect(html).toContain('Kim Larsen');
    expect(html).toContain('Allowed: Covers for a vacancy.');
  });

  it('says that there is no conflict, and that nobody holds a duty here', () => {
    const quiet = rules.map((rule) => ({
      ...rule,
      duties: [{ duty: 'Approve', personas: [] }],
      conflicts: [],
    }));
    const html = toHtml(<AccessSeparation rules={quiet} />);
    expect(html).toMatch(/^ +None$/m);
    expect(html).toMatch(/Approve:\s+nobody here/);
  });

  it('has no column for conflicts that are not shown', () => {
    const html = toHtml(<AccessSeparation rules={rules.map(({ conflicts: _, ...rule }) => rule)} />);
    expect(html.match(/<th role="columnheader"/g)).toHaveLength(3);
    expect(html).not.toContain('Conflicts');
  });
});
