import { entriesOf } from '../lookup/entries.js';
import { lookUp } from '../lookup/findReference.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { ServiceInput } from '../model/data.js';
import { CONTACT_KINDS } from '../model/enums.js';
import type { Service } from '../model/registry.js';
import { DEFAULT_SYSTEM } from '../model/systems.js';
import { expandTemplate } from '../values/expandTemplate.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import type { Written } from './collectEntries.js';
import type { Draft } from './drafts.js';
import { type BuildContext, resolveItem, resolveItems } from './resolveItems.js';

export function buildService({ entity, written }: Draft<ServiceInput>, context: BuildContext): Service {
  const { description, url, learn, contact, environments, reviewed, reviewEvery } = written.input;
  const existsIn =
    environments === undefined
      ? entriesOf(context.registry.environments).map(({ id }) => id)
      : resolveItems('environment', environments, written, 'environments', context);
  return withoutUndefined({
    ...entity,
    description,
    systems: systemsOf(written, context),
    url: url?.trim(),
    learn: normalizeLearn(learn),
    contact: contact === undefined ? undefined : findContact(contact, context),
    scopes: buildScopes(written, existsIn, context),
    environments: existsIn,
    reviewed,
    reviewEvery,
  });
}

/** The systems of a service. `system` is a short form of `systems`; if both are written, both count. */
function systemsOf(written: Written<ServiceInput>, context: BuildContext): string[] {
  const { system, systems } = written.input;
  const all = [
    ...resolveItems('system', system, written, 'system', context),
    ...resolveItems('system', systems, written, 'systems', context),
  ];
  return all.length === 0 ? [DEFAULT_SYSTEM] : [...new Set(all)];
}

/** Looks up the contact. Other words are a valid contact too, so no problem is reported, and an open section gets no new entry. */
function findContact(contact: string, { references }: BuildContext): Service['contact'] {
  const text = contact.trim();
  for (const kind of CONTACT_KINDS) {
    const match = lookUp(references.indexOf(kind), text);
    if (match !== undefined && 'id' in match) return { text, kind, id: match.id };
  }
  return { text };
}

function buildScopes(
  written: Written<ServiceInput>,
  environments: readonly string[],
  context: BuildContext,
): Record<string, string> {
  const { scope } = written.input;
  if (scope === undefined) return {};
  if (typeof scope === 'string') {
    return Object.fromEntries(environments.map((env) => [env, expandTemplate(scope, { env })]));
  }
  return Object.fromEntries(
    Object.entries(scope).flatMap(([text, template]) => {
      const env = resolveItem('environment', { text, of: written, field: 'scope', step: text }, context);
      return env === undefined ? [] : [[env, expandTemplate(template, { env })]];
    }),
  );
}
