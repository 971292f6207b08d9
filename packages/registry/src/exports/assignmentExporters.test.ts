import { describe, expect, it } from 'vitest';
import { toLossCounts } from '../assignments/loss.js';
import { fileOf } from '../testing/assignmentFixtures.js';
import { type AssignmentFormat, assignmentExporters } from './assignmentExporters.js';

const FILES: Readonly<Record<AssignmentFormat, string>> = {
  terraform: 'access.tf',
  bicep: 'role-assignments.bicep',
  kubernetes: 'role-bindings.yaml',
  az: 'role-assignments.sh',
};

describe.each(Object.keys(assignmentExporters) as AssignmentFormat[])('%s', (format) => {
  it('writes what it can, and says what it cannot', async () => {
    const { text, losses } = fileOf(format);
    await expect(text).toMatchFileSnapshot(`__snapshots__/${FILES[format]}`);
    expect(toLossCounts(losses)).toMatchSnapshot();
  });

  it('writes each assignment under the same name again, whatever else is there', () => {
    const names = (text: string) => new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
    const all = names(fileOf(format).text);
    for (const name of names(fileOf(format, undefined, undefined).text)) expect(all).toContain(name);
  });

  it('does not end a comment early', () => {
    const { text } = fileOf(format);
    for (const line of text.split(/\r?\n/)) expect(line).not.toMatch(/^\s*cleans/);
  });
});

it('says that it takes an agent for a user where the bindings have no type', () => {
  const data = `
services:
  code: { system: github, scope: repository forecast, environments: dev }
  cluster: { system: kubernetes, scope: namespace forecast, environments: dev }
personas: { P001: { name: Robots, kind: agent } }
access: { P001: { code: { dev: Write }, cluster: { dev: view } } }
`;
  const bound = (principal: string) =>
    `organization: contoso\npersonas: { P001: { all: { github: ${principal}, kubernetes: ${principal} } } }`;
  const notes = (principal: string) => toLossCounts(fileOf('terraform', data, bound(principal)).losses);
  expect(notes('robots')).toEqual([
    '2 grants are written without a type of the principal in the bindings, which is taken for a user.',
  ]);
  expect(notes('{ id: robots, type: Group }')).toEqual([]);
});
