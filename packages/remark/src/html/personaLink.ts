import type { Element } from 'hast';
import type { PersonaLinkView, PersonLinkView, ServiceLinkView, TeamLinkView } from 'persona-registry';
import { toEntityLink } from './parts.js';

export const toPersonaLink = ({ persona }: PersonaLinkView): Element => toEntityLink(persona, 'persona-link');

export const toServiceLink = ({ service }: ServiceLinkView): Element => toEntityLink(service, 'service-link');

export const toPersonLink = ({ person }: PersonLinkView): Element => toEntityLink(person, 'person-link');

export const toTeamLink = ({ team }: TeamLinkView): Element => toEntityLink(team, 'team-link');
