import { isShared } from '../access/isShared.js';
import { findProvider } from '../catalogue/findProvider.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { lookUp } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { quote } from '../lookup/quote.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { ServiceInput } from '../model/data.js';
import type { DataPath } from '../model/diagnostic.js';
import type { Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { DEFAULT_SYSTEM } from '../model/systems.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { normalizeList } from '../values/normalizeList.js';
import { buildReviews } from './buildReviews.js';
import { checkContainment } from './checkContainment.js';
import type { Written } from './collectEntries.js';
import type { Draft } from './drafts.js';
import { findContact } from './findContact.js';
import { type BuildContext, resolveItem, resolveItems } from './resolveItems.js';

type ServiceDraft = Draft<ServiceInput>;

export function buildServices(drafts: readonly ServiceDraft[], context: BuildContext): Service[] {
  const services = drafts.map((draft) => buildService(draft, context));
  checkContainment(
    drafts,
    Object.fromEntries(services.map((service) => [service.id, service])),
    context.references.report,
  );
  return services;
}

function buildService({ entity, written }: ServiceDraft, context: BuildContext): Service {
  const { description, url, learn, contact, owner, requestUrl, reviewEvery, within, keyAccess } =
    written.input;
  const systems = systemsOf(written, context);
  const environments = environmentsOf(written, context);
  const scopes = buildScopes(written, environments, context);
  return withoutUndefined({
    ...entity,
    description,
    systems,
    url: url?.trim(),
    learn: normalizeLearn(learn),
    contact: contact === undefined ? undefined : findContact(contact, context),
    owner: owner === undefined ? undefined : findContact(owner, context),
    requestUrl: requestUrl?.trim(),
    scopes,
    environments,
    ...buildReviews(written, context),
    reviewEvery,
    within:
      within === undefined
        ? undefined
        : resolveItem('service', { text: within, of: written, field: 'within' }, context),
    provider: written.input.provider?.trim() ?? (systems.includes('azure') ? providerOf() : undefined),
    keyAccess,
  });

  function providerOf(): string | undefined {
    return (
      providerInScopes(Object.values(scopes)) ??
      [entity.name, ...entity.aliases].map(findProvider).find(Boolean)
    );
  }
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

function environmentsOf(written: Written<ServiceInput>, context: BuildContext): string[] {
  const { environments } = written.input;
  if (environments === undefined) return entriesOf(context.registry.environments).map(({ id }) => id);
  if (!meansShared(written, context))
    return resolveItems('environment', environments, written, 'environments', context);
  if (getEntry(context.registry.environments, SHARED_ENVIRONMENT.id) !== undefined) {
    context.references.report({
      code: 'reserved-id',
      severity: 'error',
      message: `"${SHARED_ENVIRONMENT.id}" cannot be the id of an environment beside a service with \`environments: shared\`, because the access to that service stands under \`all\`.`,
      place: written.placeOf('environments'),
      hint: 'Give the environment another id. Its name can stay.',
    });
    return [];
  }
  return [SHARED_ENVIRONMENT.id];
}

/** Whether the service has no environments. An environment that is called Shared needs a list, so that nobody takes one for the other. */
function meansShared(written: Written<ServiceInput>, { references, registry }: BuildContext): boolean {
  const { environments } = written.input;
  const [word, ...others] = normalizeList(environments);
  if (word === undefined || others.length > 0 || fold(word) !== 'shared') return false;
  const match = lookUp(references.indexOf('environment'), word);
  if (match === undefined) return true;
  if (typeof environments !== 'string' || !('id' in match)) return false;
  references.report({
    code: 'ambiguous-reference',
    severity: 'error',
    message: `${quote(word)} means both a service without environments and the environment ${quote(getEntry(registry.environments, match.id)?.name ?? match.id)}.`,
    place: written.placeOf('environments'),
    hint: `For the environment, write a list: \`environments: [${match.id}]\`. For a service without environments, give the environment another name.`,
  });
  return false;
}

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/x`. */
const PROVIDER = /\/providers\/([A-Za-z]+\.[A-Za-z.]+)(?=\/)/g;

/** The resource provider that all scopes with a provider have. The last one in a scope is that of the resource. */
function providerInScopes(scopes: readonly string[]): string | undefined {
  const providers = new Set(scopes.flatMap((scope) => [...scope.matchAll(PROVIDER)].at(-1)?.[1] ?? []));
  const [only, ...others] = providers;
  return others.length === 0 ? only : undefined;
}

function buildScopes(
  written: Written<ServiceInput>,
  environments: readonly string[],
  context: BuildContext,
): Record<string, string> {
  const { scope } = written.input;
  if (scope === undefined) return {};
  if (typeof scope === 'string') return expand(scope, environments, 'scope');
  return Object.fromEntries(
    Object.entries(scope).flatMap(([text, template]) => {
      const env = resolveEnvironment(text);
      return env === undefined ? [] : Object.entries(expand(template, [env], 'scope', text));
    }),
  );

  /** The scope in each of the environments. */
  function expand(text: string, envs: readonly string[], ...path: DataPath): Record<string, string> {
    const { templates } = context;
    const placeOf = () => written.placeOf(...path);
    const ofProject = templates.withProject(text, placeOf);
    return Object.fromEntries(envs.map((env) => [env, templates.withEnvironment(ofProject, env, placeOf)]));
  }

  function resolveEnvironment(text: string): string | undefined {
    if (isShared({ environments })) {
      if (fold(text) === SHARED_ENVIRONMENT.id) return SHARED_ENVIRONMENT.id;
      context.references.report({
        code: 'service-without-environments',
        severity: 'error',
        message: `The service ${quote(written.id)} has no environments, but its scope names ${quote(text)}.`,
        place: { ...written.placeOf('scope', text), target: 'key' },
        valid: [SHARED_ENVIRONMENT.id],
        hint: 'Write one scope, or replace `environments: shared` by its environments.',
      });
      return undefined;
    }
    return resolveItem('environment', { text, of: written, field: 'scope', step: text }, context);
  }
}
