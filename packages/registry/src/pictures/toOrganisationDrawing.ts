import type { Drawing, OrganisationPicture, OrganisationUnit } from '../model/picture.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { type TreeNode, toTreeDrawing } from './toTreeDrawing.js';

/** The most leads in a box. */
const MOST_LEADS = 3;

/** Draws groups and teams as boxes, with how many people they have, and links to their leads. */
export const toOrganisationDrawing = (
  label: string,
  { units }: OrganisationPicture,
  words: Words = ENGLISH,
): Drawing =>
  toTreeDrawing(
    label,
    units.map((unit) => toKnownNode(unit, words)),
  );

/** The nodes of units that were drawn before. A unit is in the pictures of many teams, and `toTreeDrawing` knows a node again. */
const known = new WeakMap<OrganisationUnit, { words: Words; node: TreeNode }>();

function toKnownNode(unit: OrganisationUnit, words: Words): TreeNode {
  const entry = known.get(unit);
  if (entry?.words === words) return entry.node;
  const node = toNode(unit, words);
  known.set(unit, { words, node });
  return node;
}

function toNode(unit: OrganisationUnit, words: Words): TreeNode {
  const { unit: title, unitKind, depth, leads, noLead, teams, people, personas, isHere } = unit;
  // A team about whose people nothing is said still has personas.
  const members =
    people > 0
      ? say(words, 'count.people', { count: people })
      : personas > 0 && say(words, 'count.personas', { count: personas });
  const counts = [
    ...(teams === undefined ? [] : [say(words, 'count.teams', { count: teams })]),
    ...(members ? [members] : []),
  ];
  const more = leads.length - MOST_LEADS;
  return {
    depth,
    title,
    quiet: [
      ...(counts.length > 0 ? [counts.join(say(words, 'list.separator'))] : []),
      ...(more > 0 ? [say(words, 'teamMap.moreLeads', { count: more })] : []),
    ],
    links: leads
      .slice(0, MOST_LEADS)
      .map((link) => ({ link, text: say(words, 'teamMap.lead', { person: link.name }) })),
    ...(noLead && { gap: say(words, 'teamMap.noLead') }),
    look: unitKind === 'group' ? 'whole' : 'part',
    isHere,
  };
}
