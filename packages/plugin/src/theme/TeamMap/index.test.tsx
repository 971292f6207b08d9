import TeamMap from '@theme/TeamMap';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';
import { teamMap } from '../__tests__/views/organisation.js';

describe('TeamMap', () => {
  it('has a row for each unit, with the one that contains it', async () => {
    await expect(toHtml(<TeamMap view={teamMap} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/table.html',
    );
  });

  it('has no columns for leads, people and parents where there are none', () => {
    const units = teamMap.picture.units
      .slice(0, 1)
      .map(({ unit, unitKind }) => ({ unit, unitKind, depth: 0, leads: [], people: 0, personas: 1 }));
    const html = toHtml(<TeamMap view={{ ...teamMap, picture: { units } }} />);
    expect(html).not.toMatch(/Leads|People|Part of/);
  });

  it('shows a notice without a table, and a problem', () => {
    const html = toHtml(
      <TeamMap view={{ ...teamMap, notice: 'No group or team matches.', picture: { units: [] } }} />,
    );
    expect(html).toContain('No group or team matches.');
    expect(html).not.toContain('<table');
    expect(toHtml(<TeamMap view={problem} />)).toContain('unknown-reference');
  });
});
