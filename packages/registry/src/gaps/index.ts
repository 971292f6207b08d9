import type { GapKind } from './gapKind.js';
import { oneSidedInteraction } from './oneSidedInteraction.js';
import { personaCount } from './personaCount.js';
import { personaWithoutPerson } from './personaWithoutPerson.js';
import { serviceWithoutOperator } from './serviceWithoutOperator.js';
import { similarPersonas } from './similarPersonas.js';
import { skillWithoutLearning } from './skillWithoutLearning.js';
import { skillWithoutPerson } from './skillWithoutPerson.js';
import { stageWithoutPersona } from './stageWithoutPersona.js';
import { unusedPersona } from './unusedPersona.js';
import { unusedTeam } from './unusedTeam.js';

/** Every kind of gap, in the order in which they are shown: what stops work first, what is to be kept small last. */
export const gapKinds: readonly GapKind[] = [
  stageWithoutPersona,
  personaWithoutPerson,
  serviceWithoutOperator,
  skillWithoutPerson,
  skillWithoutLearning,
  oneSidedInteraction,
  personaCount,
  similarPersonas,
  unusedPersona,
  unusedTeam,
];
