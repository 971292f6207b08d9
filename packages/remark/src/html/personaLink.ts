import type { Element } from 'hast';
import type { PersonaLinkView, ServiceLinkView } from 'persona-registry';
import { toEntityLink } from './parts.js';

export const toPersonaLink = ({ persona }: PersonaLinkView): Element => toEntityLink(persona, 'persona-link');

export const toServiceLink = ({ service }: ServiceLinkView): Element => toEntityLink(service, 'service-link');
