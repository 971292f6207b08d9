import type { PersonaCardsView, PersonaCardView, PersonaRow, PersonaTableView } from 'persona-registry';
import { cards } from './cards.js';

const TITLES: Record<string, string> = {
  persona: 'Persona',
  team: 'Team',
  interactsWith: 'Primary interaction',
  processes: 'Processes',
  architectures: 'Architectures',
  scope: 'Scope',
  services: 'Services',
  dataAccess: 'Access to data',
  skills: 'Skills',
  learn: 'Learn',
  kind: 'Kind',
  access: 'Access',
};

const toRow = ({ kind, variant, ...row }: PersonaCardView): PersonaRow => row;

export const personaTable = (
  columns: PersonaTableView['columns'][number]['field'][] = [
    'persona',
    'team',
    'interactsWith',
    'processes',
    'architectures',
    'scope',
    'services',
    'dataAccess',
    'skills',
    'learn',
  ],
): PersonaTableView => ({
  kind: 'persona-table',
  caption: 'Personas in MLOps, DataOps and LAMBDA',
  columns: columns.map((field) => ({ field, title: TITLES[field] ?? field })),
  groups: [{ rows: cards('full').map(toRow) }],
});

export const emptyTable: PersonaTableView = {
  ...personaTable(),
  groups: [],
  empty: 'No persona has process FinOps.',
};

export const personaCards = (variant: PersonaCardView['variant']): PersonaCardsView => ({
  kind: 'persona-cards',
  cards: cards(variant),
});

export const emptyCards: PersonaCardsView = {
  kind: 'persona-cards',
  cards: [],
  empty: 'No persona has team X.',
};
