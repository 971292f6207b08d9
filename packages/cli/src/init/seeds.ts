import { introduction } from './introduction.js';
import { starter } from './starter.js';

export const SEEDS = ['example', 'introduction', 'none'] as const;
export type Seed = (typeof SEEDS)[number];

export const SCHEMA_LINE =
  '# yaml-language-server: $schema=./node_modules/persona-registry/dist/personas.schema.json\n';

const HEAD = `# Personas, their work, and their access. A reference may be a name, an id or an alias.
# A section that is missing here is open: a reference to a new team, service or skill creates it. A section that is present
# is closed: a reference to anything else is an error, with a suggestion.

`;

/** What the data begins with, and how a person is asked for it. */
export const seeds: Readonly<Record<Seed, { label: string; text: string }>> = {
  example: { label: 'An example: a persona, an agent, a person and their access', text: HEAD + starter },
  introduction: {
    label: 'The eleven personas of Introduction to Personas in AI, with their teams',
    text: HEAD + introduction,
  },
  none: {
    label: 'One persona without access, to write over',
    text: `${HEAD}personas:\n  P001:\n    name: New persona\n`,
  },
};
