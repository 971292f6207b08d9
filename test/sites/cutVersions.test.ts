import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, tryBuild } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

let site: Site;
let build: Build;
let page: string;

beforeAll(async () => {
  site = createBareSite({
    files: {
      'personas.yml': `check: { preset: none }
teams: { ai: { name: AI Team } }
services: { lake: { name: Data Lake } }
personas:
  P001: { name: Data Engineer, team: ai, services: Data Lake, aliases: [P010] }
`,
      'docs/intro.md': '---\nslug: /\ndescription: Now.\n---\n\n# Now\n\n::persona{#P001}\n',
      'versions.json': '["2.0", "1.0"]',
      'versioned_sidebars/version-2.0-sidebars.json': '{}',
      'versioned_sidebars/version-1.0-sidebars.json': '{}',
      'versioned_docs/version-2.0/intro.md': `---
slug: /
description: Then.
---

# Then

:::persona[Report Writer]{#P008}

- **Team**: AI Team
- **Replaced by**: P001

:::
`,
      'versioned_docs/version-1.0/intro.md': `---
slug: /
description: Long ago.
---

# Long ago

:::persona[Chat Developer]{#P007}

- **Team**: Engineering Team
- **Services**: Data Lake
- **Interacts with**: P001

:::

Ask :persona[P007], :persona[the lake's engineer]{#P010}, :persona[P008] or :persona[P009] about :service[Old Lake].

::process-map{#old-process}

::persona-table{team="Old Team"}
`,
    },
  });
  build = await tryBuild(site);
  // Without the quotes and comments that a minified page has in some places only.
  page = (readTree(build.directory).get('docs/1.0/index.html') ?? '').replaceAll(/"|<!-- -->/g, '');
}, 120_000);
afterAll(() => site?.remove());

describe('a document of a cut version whose personas are gone', () => {
  it('builds, and the report only remarks it', () => {
    expect(build.output).not.toContain('[ERROR]');
    expect(build.code).toBe(0);
  });

  it('shows what it defines, with links to what there is', () => {
    expect(page).toContain('Chat Developer');
    expect(page).toContain('href=/personas/services/lake>Data Lake');
    expect(page).toContain('Engineering Team');
    expect(page).not.toMatch(/href=[^ >]*(p00[789]|engineering-team)/i);
  });

  it('links to a persona by its old id, and to who took over', () => {
    expect(page).toMatch(/<a [^>]*href=\/personas\/p001>the lake(&#x27;|')s engineer/);
    expect(page).toMatch(
      /Report Writer \(no longer in the handbook\) <a href=\/personas\/p001>Replaced by Data Engineer/,
    );
  });

  it('says what is gone, and is no alarm', () => {
    for (const text of [
      'P009 (no longer in the handbook)',
      'Old Lake (no longer in the handbook)',
      'old-process is no longer in the handbook.',
      'No longer in the handbook: team Old Team.',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('alert--danger');
    expect(page).not.toContain('versioned_docs');
  });
});
