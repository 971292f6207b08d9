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
    units.map((unit) => toNode(unit, words)),
  );

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
