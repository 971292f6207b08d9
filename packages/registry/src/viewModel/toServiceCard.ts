import type { Links } from '../links/buildLinks.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import type { Contact, Service } from '../model/registry.js';
import { DEFAULT_SYSTEM } from '../model/systems.js';
import type { ServiceCardView, ServiceLinkView } from '../model/view.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { toEnvironmentView } from './buildViewModel.js';
import { serviceEnvironments } from './serviceEnvironments.js';
import type { ViewModel } from './viewModel.js';

type Model = Pick<ViewModel, 'registry' | 'links' | 'index' | 'words'>;

/**
 * The systems that govern access to a service, in words. A service has the default system if the data names none. That is a guess, which nobody
 * reads before any access to the service is written.
 */
export function toSystemNames(
  { id, systems }: Service,
  { registry, index }: Pick<Model, 'registry' | 'index'>,
): string[] {
  const isGuess = systems.every((system) => system === DEFAULT_SYSTEM) && !index.byService.has(id);
  return isGuess ? [] : systems.map((system) => getEntry(registry.systems, system)?.name ?? system);
}

/** The card of a service without the access to it. */
export type ServiceHead = Omit<ServiceCardView, 'kind' | 'personas' | 'more'>;

export function toServiceHead(service: Service, model: Model): ServiceHead {
  const { registry, links, words } = model;
  const { description, url, requestUrl } = service;
  const contact = service.contact && toContact(service.contact, links, words);
  return {
    service: links.to('service', service.id),
    systems: toSystemNames(service, model),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(requestUrl !== undefined && { requestUrl }),
    ...(contact && { contact }),
    environments: serviceEnvironments(service, entriesOf(registry.environments), words)
      .filter(({ id }) => service.environments.includes(id))
      .map(toEnvironmentView),
    learn: service.learn,
  };
}

/** A persona, team or person, or any other words. A person who is not shown is *a person*. */
export function toContact(
  { text, kind, id }: Contact,
  links: Links,
  words: Words,
): { text: string; href?: string } {
  if (kind === 'person' && id === undefined) return { text: say(words, 'contact.person') };
  const link = kind === undefined || id === undefined ? undefined : links.to(kind, id);
  if (link === undefined) return { text };
  return { text: link.name, ...(link.href !== undefined && { href: link.href }) };
}

/** The most personas on the card of a service. The page of the service has all. */
export const MAX_CARD_LINES = 50;

/** The card of a service, with the access of the first personas and the number of the others. */
export function toServiceCard(
  head: ServiceHead,
  { lines, rows }: { lines: ServiceCardView['personas']; rows: readonly unknown[] },
): ServiceCardView {
  const more = rows.length - lines.length;
  return { kind: 'service-card', ...head, personas: lines, ...(more > 0 && { more }) };
}

/** The data for the hover card of a link. */
export function toServiceLink({ service, systems, description }: ServiceHead): ServiceLinkView {
  return { kind: 'service-link', service, systems, ...(description !== undefined && { description }) };
}
