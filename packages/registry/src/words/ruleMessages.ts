/**
 * The rules in the words of readers: what is so where a rule is met. They are the titles of the rules (a test compares them). Findings are English in the
 * terminal and in English sites; a translated site says which rule is not met, and what it is about.
 */
export const RULE_MESSAGES = {
  'rule.access-stated':
    'If a persona’s access to a service is documented, it is documented for every environment.',
  'rule.agent-has-sponsor': 'Every agent has a sponsor: a persona of people.',
  'rule.agent-identity-kind':
    'An agent with access has an identity of its own, which is not a user or a group.',
  'rule.approver-is-other-persona':
    'The approver of an activation is another persona, and a persona of people.',
  'rule.assignment-budget':
    'The number of active Azure role assignments stays within the limit of a subscription.',
  'rule.audit-log-owner': 'Nobody manages both a service in production and the log of what happens on it.',
  'rule.data-role-missing': 'A persona that changes a service with data roles holds one of these data roles.',
  'rule.duplicate-grant': 'No role is granted twice in one cell.',
  'rule.duty-supported-by-role':
    'A persona with a duty holds a role of a level that the duty needs, or of a higher one.',
  'rule.duty-without-access': 'A persona with a duty has access to a service.',
  'rule.eligible-has-activation':
    'An eligible role says how long it is activated for, and what the activation requires.',
  'rule.eligible-where-unknown': 'A role is eligible only in a system that knows eligible assignments.',
  'rule.ends-soon': 'No access ends within the next 30 days.',
  'rule.environment-ladder':
    'A person’s access does not grow from environment to environment towards production.',
  'rule.exception-says-who': 'Every exception says who accepted it.',
  'rule.expired-grant': 'No grant has ended.',
  'rule.grant-off-card': 'A persona has access to the services on its card, and to no others.',
  'rule.identity-per-environment':
    'An agent that works in production has a different identity there than elsewhere.',
  'rule.inherited-contradicts-none':
    'Where the data says that there is no access, no outer service and no baseline gives it.',
  'rule.known-role': 'Every role that is granted is in `roles` or in the shipped catalogue.',
  'rule.narrow-agent-role': 'An agent uses a service, and does not manage it.',
  'rule.no-access-admin-agent': 'No agent may give access to others.',
  'rule.no-copy-into-production':
    'Access to production is written out, and not copied from an environment before production.',
  'rule.no-directory-data':
    'The data contains no e-mail addresses, object ids, subscription ids or links with passwords.',
  'rule.no-eligible-agent': 'No agent has an eligible assignment.',
  'rule.no-privileged-person-in-production': 'No person holds an active privileged role in production.',
  'rule.one-sided-interaction': 'The two sides of an interaction name each other.',
  'rule.person-without-team': 'If there are teams, everybody is in one.',
  'rule.persona-count': 'There are five to ten personas.',
  'rule.persona-held-by-one': 'No persona depends on one person, unless one is wanted.',
  'rule.persona-held-by-too-many': 'No persona is held by more people than are wanted.',
  'rule.persona-past-its-end':
    'No persona is past its end, and nobody still holds a persona past the agreed day.',
  'rule.persona-vacant': 'If people are listed, every persona is held by as many people as are wanted.',
  'rule.persona-without-access': 'The access of every persona is documented, even if it has none.',
  'rule.persona-without-person': 'If people are listed, every persona of people is held by somebody.',
  'rule.preview-role': 'No access relies on a role in preview.',
  'rule.privileged-role': 'A role for the task is granted instead of a privileged one.',
  'rule.production-environment': 'One of the environments is production.',
  'rule.reader-needs-data':
    'A persona that needs data, as a reason or its duty says, holds a role that gives the data.',
  'rule.reason-missing': 'Every grant gives a reason.',
  'rule.redundant-role': 'No role stands beside a stronger one that contains it.',
  'rule.review-overdue': 'Access is reviewed as often as the service says.',
  'rule.role-fits-service':
    'A role belongs to one of the systems that govern its service, and does something there.',
  'rule.role-has-id': 'Azure roles carry the GUID of their role definition.',
  'rule.role-id-agrees': 'Name, GUID and system of a declared role belong to the same role.',
  'rule.role-name-current': 'Roles are called by their current name.',
  'rule.role-reads-keys': 'No role that is granted can list keys or connection strings.',
  'rule.same-access': 'No two personas have the same access.',
  'rule.scope-resolves': 'Every grant has a scope: its own, or the scope of its service in that environment.',
  'rule.separation-of-duties':
    'No persona holds or can do duties that must be kept apart, and no person can through several personas.',
  'rule.service-on-card-without-access': 'The access to every service on a persona’s card is documented.',
  'rule.service-without-operator': 'Every service has a persona that can do more than read.',
  'rule.shared-identity': 'No two personas share an identity.',
  'rule.similar-personas':
    'No two personas of a team share nearly all of their processes, services and skills.',
  'rule.skill-without-learning': 'A skill that personas need has a link for learning.',
  'rule.skill-without-person': 'If people are listed, somebody has every skill that is needed.',
  'rule.stage-without-persona': 'Every stage of a process has a persona.',
  'rule.standing-data-administration': 'No person permanently administers data in production.',
  'rule.standing-privilege':
    'No person permanently holds a role that is privileged or gives access to others.',
  'rule.team-without-lead': 'Every team with members has a lead.',
  'rule.too-many-personas': 'Nobody holds more than five personas at a time.',
  'rule.two-operators': 'At least two people can operate each service in production.',
  'rule.two-personas-per-gate':
    'Every separated duty is held by a persona, and at least two personas share the duties.',
  'rule.unused-persona': 'Every persona takes part in a process, an architecture or a service.',
  'rule.unused-role': 'Every declared role is granted to somebody.',
  'rule.unused-team': 'Every team has a persona or a member, or contains a team that has.',
  'rule.use-groups': 'The identity of a persona of people is a group in the directory.',
  'rule.wide-scope': 'No role is assigned on a whole subscription or more.',
  'rule.wildcard-custom-role': 'Custom roles list their actions one by one.',
} as const;
