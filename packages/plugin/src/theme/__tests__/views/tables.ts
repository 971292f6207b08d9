import {
  PERSONA_FIELDS,
  type PersonaCardsView,
  type PersonaCardView,
  type PersonaRow,
  type PersonaTableView,
} from 'persona-registry';
import { cards } from './cards.js';

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
  columns: columns.map((field) => ({ field, title: PERSONA_FIELDS[field].label })),
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
