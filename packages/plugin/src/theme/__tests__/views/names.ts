import type { AccessPhrase, EnvironmentView, Link } from 'persona-registry';

/*
 * Hand-written views, modelled on eleven personas of an AI programme. They have every field, every state and both kinds of persona, for the
 * tests. This file has the helpers that write them.
 */

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const team = (name: string): Link => ({ id: slug(name), name, href: `/personas/teams/${slug(name)}` });

export const service = (name: string, persona = ''): Link => ({
  id: slug(name),
  name,
  href: `/personas/services/${slug(name)}${persona && `#${persona}`}`,
});

export const plain = (name: string): Link => ({ id: slug(name), name });

export const role = (name: string): Link => ({ id: slug(name), name, href: `#role-${slug(name)}` });

export const environments: EnvironmentView[] = [
  { id: 'dev', name: 'Dev', tier: 'nonproduction' },
  { id: 'stage', name: 'Stage', tier: 'preproduction' },
  { id: 'prod', name: 'Production', tier: 'production' },
];

export const granted = (text: string, more: Partial<AccessPhrase> = {}): AccessPhrase => ({
  text,
  state: 'granted',
  ...more,
});

export const noAccess = (where: string): AccessPhrase => ({ text: `no access in ${where}`, state: 'none' });

export const gap: AccessPhrase = { text: 'not documented', state: 'undocumented' };

export const USUAL = [granted('write in Dev'), granted('read in Stage'), noAccess('Production')];

/** The common fields of every page: title, description and place. */
export const page = (title: string, description: string, ...path: [string, string][]) => ({
  title,
  description,
  breadcrumbs: [
    { name: 'Personas', href: '/personas' },
    ...path.map(([name, href]) => ({ name, href })),
    ...(title === 'Personas' ? [] : [{ name: title }]),
  ],
});
