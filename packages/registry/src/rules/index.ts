import { GAP_RULES, type GapRuleId } from '../model/request.js';
import { accessStated } from './access-stated.js';
import { agentHasSponsor } from './agent-has-sponsor.js';
import { agentIdentityKind } from './agent-identity-kind.js';
import { approverIsOtherPersona } from './approver-is-other-persona.js';
import { assignmentBudget } from './assignment-budget.js';
import { auditLogOwner } from './audit-log-owner.js';
import { dataRoleMissing } from './data-role-missing.js';
import { duplicateGrant } from './duplicate-grant.js';
import { dutySupportedByRole } from './duty-supported-by-role.js';
import { dutyWithoutAccess } from './duty-without-access.js';
import { eligibleHasActivation } from './eligible-has-activation.js';
import { eligibleWhereUnknown } from './eligible-where-unknown.js';
import { endsSoon } from './ends-soon.js';
import { environmentLadder } from './environment-ladder.js';
import { exceptionSaysWho } from './exception-says-who.js';
import { expiredGrant } from './expired-grant.js';
import { grantOffCard } from './grant-off-card.js';
import { identityPerEnvironment } from './identity-per-environment.js';
import { inheritedContradictsNone } from './inherited-contradicts-none.js';
import { knownRole } from './known-role.js';
import { narrowAgentRole } from './narrow-agent-role.js';
import { noAccessAdminAgent } from './no-access-admin-agent.js';
import { noCopyIntoProduction } from './no-copy-into-production.js';
import { noDirectoryData } from './no-directory-data.js';
import { noEligibleAgent } from './no-eligible-agent.js';
import { noPrivilegedPersonInProduction } from './no-privileged-person-in-production.js';
import { oneSidedInteraction } from './one-sided-interaction.js';
import { personWithoutTeam } from './person-without-team.js';
import { personaCount } from './persona-count.js';
import { personaHeldByOne } from './persona-held-by-one.js';
import { personaHeldByTooMany } from './persona-held-by-too-many.js';
import { personaPastItsEnd } from './persona-past-its-end.js';
import { personaVacant } from './persona-vacant.js';
import { personaWithoutAccess } from './persona-without-access.js';
import { personaWithoutPerson } from './persona-without-person.js';
import { previewRole } from './preview-role.js';
import { privilegedRole } from './privileged-role.js';
import { productionEnvironment } from './production-environment.js';
import { readerNeedsData } from './reader-needs-data.js';
import { reasonMissing } from './reason-missing.js';
import { redundantRole } from './redundant-role.js';
import { reviewOverdue } from './review-overdue.js';
import { roleFitsService } from './role-fits-service.js';
import { roleHasId } from './role-has-id.js';
import { roleIdAgrees } from './role-id-agrees.js';
import { roleNameCurrent } from './role-name-current.js';
import { roleReadsKeys } from './role-reads-keys.js';
import type { GapRule, Rule } from './rule.js';
import { sameAccess } from './same-access.js';
import { scopeResolves } from './scope-resolves.js';
import { separationOfDuties } from './separation-of-duties.js';
import { serviceOnCardWithoutAccess } from './service-on-card-without-access.js';
import { serviceWithoutOperator } from './service-without-operator.js';
import { sharedIdentity } from './shared-identity.js';
import { similarPersonas } from './similar-personas.js';
import { skillWithoutLearning } from './skill-without-learning.js';
import { skillWithoutPerson } from './skill-without-person.js';
import { stageWithoutPersona } from './stage-without-persona.js';
import { standingDataAdministration } from './standing-data-administration.js';
import { standingPrivilege } from './standing-privilege.js';
import { teamWithoutLead } from './team-without-lead.js';
import { tooManyPersonas } from './too-many-personas.js';
import { twoOperators } from './two-operators.js';
import { twoPersonasPerGate } from './two-personas-per-gate.js';
import { unusedPersona } from './unused-persona.js';
import { unusedRole } from './unused-role.js';
import { unusedTeam } from './unused-team.js';
import { useGroups } from './use-groups.js';
import { wideScope } from './wide-scope.js';
import { wildcardCustomRole } from './wildcard-custom-role.js';

/** All rules in the order in which they are presented: by group, the most important group first. */
export const rules: readonly Rule[] = [
  // integrity
  knownRole,
  roleFitsService,
  roleNameCurrent,
  roleIdAgrees,
  roleHasId,
  previewRole,
  scopeResolves,
  duplicateGrant,
  inheritedContradictsNone,
  noDirectoryData,
  productionEnvironment,
  // least privilege
  noPrivilegedPersonInProduction,
  privilegedRole,
  noAccessAdminAgent,
  narrowAgentRole,
  wideScope,
  roleReadsKeys,
  dataRoleMissing,
  readerNeedsData,
  redundantRole,
  wildcardCustomRole,
  environmentLadder,
  noCopyIntoProduction,
  // identity
  useGroups,
  agentIdentityKind,
  agentHasSponsor,
  identityPerEnvironment,
  sharedIdentity,
  // time and approval
  noEligibleAgent,
  eligibleWhereUnknown,
  eligibleHasActivation,
  approverIsOtherPersona,
  standingPrivilege,
  standingDataAdministration,
  expiredGrant,
  personaPastItsEnd,
  endsSoon,
  reviewOverdue,
  exceptionSaysWho,
  // separation of duties
  separationOfDuties,
  dutySupportedByRole,
  twoPersonasPerGate,
  auditLogOwner,
  // gaps and size
  accessStated,
  serviceOnCardWithoutAccess,
  grantOffCard,
  dutyWithoutAccess,
  serviceWithoutOperator,
  twoOperators,
  personaWithoutAccess,
  unusedRole,
  personaCount,
  similarPersonas,
  sameAccess,
  assignmentBudget,
  reasonMissing,
  // coverage
  stageWithoutPersona,
  personaWithoutPerson,
  skillWithoutPerson,
  skillWithoutLearning,
  oneSidedInteraction,
  unusedPersona,
  unusedTeam,
  personaVacant,
  personaHeldByOne,
  personaHeldByTooMany,
  tooManyPersonas,
  teamWithoutLead,
  personWithoutTeam,
];

/** The rules about gaps by id. The type makes sure that every kind of gap has its rule. */
const gapRulesById: Record<GapRuleId, GapRule> = {
  'stage-without-persona': stageWithoutPersona,
  'persona-without-person': personaWithoutPerson,
  'service-without-operator': serviceWithoutOperator,
  'skill-without-person': skillWithoutPerson,
  'skill-without-learning': skillWithoutLearning,
  'one-sided-interaction': oneSidedInteraction,
  'persona-count': personaCount,
  'similar-personas': similarPersonas,
  'unused-persona': unusedPersona,
  'unused-team': unusedTeam,
};

/** The rules about gaps, in the order in which the coverage page shows them. */
export const gapRules: readonly GapRule[] = GAP_RULES.map((id) => gapRulesById[id]);

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function getRule(id: string): Rule | undefined {
  return byId.get(id);
}
