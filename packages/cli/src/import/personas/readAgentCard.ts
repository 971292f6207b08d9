import { isRecord } from 'persona-registry/text';
import type { Cell } from '../source/sourceDocument.js';
import { toNote } from '../toNote.js';
import type { Statements } from './statement.js';
import { type Part, toStatement } from './toStatement.js';

const NOT_TAKEN = 'Skills have no entry with their tags and examples in a persona, so these were left out.';

/**
 * Reads an agent card of A2A, as agents publish it in `/.well-known/agent-card.json`: an agent with its skills, provider and address. Source: the
 * specification at a2a-protocol.org, versions 0.3 (`url`) and 1.0 (`supportedInterfaces`).
 *
 * @returns `undefined`: this is no agent card
 */
export function readAgentCard(file: string, value: unknown): Statements | undefined {
  if (!isRecord(value) || typeof value.name !== 'string' || !Array.isArray(value.skills)) return undefined;
  const interfaces = Array.isArray(value.supportedInterfaces)
    ? value.supportedInterfaces.filter(isRecord)
    : [];
  const url = textOf(value.url) || textOf(interfaces[0]?.url);
  if (url === '' && value.capabilities === undefined) return undefined;
  const provider = isRecord(value.provider) ? value.provider : {};
  const skills = value.skills.filter(isRecord);
  const diagnostics: Statements['diagnostics'] = [];
  const about = [
    toSentence('Provided by', textOf(provider.organization), textOf(provider.url)),
    toSentence('Answers at', url, url),
    toSentence('Version', textOf(value.version), ''),
  ].filter((sentence) => sentence !== '');
  const parts: Part[] = [
    toPart('name', value.name),
    toPart('kind', 'agent'),
    toPart('summary', textOf(value.description)),
    toPart('description', about.join(' ')),
    toPart('skills', skills.map((skill) => `"${textOf(skill.name).replaceAll('"', '')}"`).join('\n')),
    toPart(
      'responsibilities',
      skills.map((skill) => textOf(skill.description).replaceAll(/\s+/g, ' ')).join('\n'),
    ),
    toPart('learn', '', [{ title: 'Documentation', url: textOf(value.documentationUrl) }]),
    toPart('image', textOf(value.iconUrl)),
  ].filter(({ value: { text, links } }) => text !== '' || links.some((link) => link.url !== ''));
  const statement = toStatement({ file, line: 1 }, parts, undefined, diagnostics);
  if (skills.some(({ tags, examples }) => isFilled(tags) || isFilled(examples)))
    diagnostics.push(toNote('left-out', 'info', NOT_TAKEN, file, 1));
  if (statement === undefined) return { statements: [], diagnostics };
  diagnostics.push(toNote('taken', 'info', 'Agent card.', file, 1));
  return { statements: [statement], diagnostics };
}

const toPart = (field: Part['field'], text: string, links: Cell['links'] = []): Part => ({
  field,
  label: field,
  value: { text, prose: text, links },
});

function toSentence(before: string, name: string, url: string): string {
  if (name === '') return '';
  const label = name.replaceAll(/[[\]]/g, '');
  return /^https?:\/\/[^\s()<>]+$/.test(url) ? `${before} [${label}](${url}).` : `${before} ${label}.`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
