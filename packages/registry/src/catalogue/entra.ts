import type { Level } from '../model/enums.js';
import { type CatalogueRole, type RoleCatalogue, roleMaker } from './role.js';

const make = roleMaker('entra', ['control']);
type Facts = Partial<Pick<CatalogueRole, 'privileged' | 'grantsAccess' | 'formerNames'>>;

/** Labelled as privileged in the documentation. */
const PRIVILEGED: Facts = { privileged: true };
/** May put somebody into a group or a role, or consent for an application. */
const GRANTS: Facts = { grantsAccess: true };

/** A directory role by its template id, which is the same in every tenant. */
const role = (
  name: string,
  roleDefinitionId: string,
  level: Level,
  description: string,
  facts: Facts = {},
): CatalogueRole => make(name, level, { roleDefinitionId, description, ...facts });

/**
 * Directory roles of Microsoft Entra ID, without those of single products that data and AI teams do not use. `privileged` is Microsoft's label, which some reading roles have, too.
 *
 * Compared on 2026-11-30 with the table of the documentation in MicrosoftDocs/entra-docs: name, template id and label of each role; and `grantsAccess` with
 * the actions of the roles whose groups are in doubt.
 */
export const ENTRA: RoleCatalogue = {
  system: 'entra',
  dated: '2026-11-30',
  sources: [
    {
      title: 'Microsoft Entra built-in roles',
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference',
    },
  ],
  roles: [
    role(
      'Global Administrator',
      '62e90394-69f5-4237-9190-012177145e10',
      'administer',
      'Everything in the tenant and in the services that use it, and who has access.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Global Reader',
      'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
      'read',
      'Sees what a Global Administrator sees, and changes nothing.',
      PRIVILEGED,
    ),
    role(
      'Privileged Role Administrator',
      'e8611ab8-c189-46e8-94e1-60213ab1f814',
      'administer',
      'Manages role assignments and Privileged Identity Management.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Privileged Authentication Administrator',
      '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
      'manage',
      'Sets and resets how anybody signs in, administrators too.',
      PRIVILEGED,
    ),
    role(
      'User Administrator',
      'fe930be7-5e62-47db-91af-98c3a49a38b1',
      'manage',
      'Manages users and groups; resets passwords of users and of some administrators.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Groups Administrator',
      'fdd7a751-b60b-444a-984c-02652fe8fa1c',
      'manage',
      'Manages groups, their members and their policies.',
      GRANTS,
    ),
    role(
      'Helpdesk Administrator',
      '729827e3-9c14-49f7-bb1b-9608f156bbb8',
      'write',
      'Resets passwords of users and of some administrators.',
      PRIVILEGED,
    ),
    role(
      'Password Administrator',
      '966707d0-3269-4727-9be2-8c3a10f19b9d',
      'write',
      'Resets passwords of users and of Password Administrators.',
      PRIVILEGED,
    ),
    role(
      'Authentication Administrator',
      'c4e39bd9-1100-46d3-8c65-fb160da0071f',
      'manage',
      'Sets and resets how users sign in who are not administrators.',
      PRIVILEGED,
    ),
    role(
      'Authentication Policy Administrator',
      '0526716b-113d-4c15-b2c8-68e3c22b9f80',
      'manage',
      'Manages policies for methods of signing in and for passwords.',
    ),
    role(
      'Conditional Access Administrator',
      'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
      'manage',
      'Manages Conditional Access.',
      PRIVILEGED,
    ),
    role(
      'Security Administrator',
      '194ae4cb-b126-40b2-bd5b-6091b380977d',
      'manage',
      'Sees security information, and manages security settings.',
      PRIVILEGED,
    ),
    role(
      'Security Operator',
      '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f',
      'write',
      'Sees security information, and handles security events.',
      PRIVILEGED,
    ),
    role(
      'Security Reader',
      '5d6b6bb7-de71-4623-b4af-96380a352509',
      'read',
      'Sees security information and reports.',
      PRIVILEGED,
    ),
    role(
      'Reports Reader',
      '4a5d8f65-41da-4de4-8968-e035b65339cf',
      'read',
      'Sees reports of sign-ins and audits.',
    ),
    role(
      'Compliance Administrator',
      '17315797-102d-40b4-93e0-432062caca18',
      'manage',
      'Manages the compliance settings and reports of Entra ID and Microsoft 365.',
    ),
    role(
      'Identity Governance Administrator',
      '45d8d3c5-c802-45c6-b32a-1d70b5e1e86e',
      'manage',
      'Manages access packages, access reviews and entitlement.',
      GRANTS,
    ),
    role(
      'Lifecycle Workflows Administrator',
      '59d46f88-662b-457b-bceb-5c3809e5908f',
      'manage',
      'Manages lifecycle workflows and their tasks, which may add users to groups.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Application Administrator',
      '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
      'manage',
      'Manages app registrations and enterprise applications, and consents for them.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Cloud Application Administrator',
      '158c047a-c907-4556-b7ef-446551a6b5f7',
      'manage',
      'Application Administrator without the application proxy.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Application Developer',
      'cf1c38e5-3621-4004-a7cb-879624dced7c',
      'write',
      'Creates app registrations of its own.',
      PRIVILEGED,
    ),
    role(
      'Agent ID Administrator',
      'db506228-d27e-4b7d-95e5-295956d6615f',
      'manage',
      'Manages agent identities with their blueprints and users.',
      PRIVILEGED,
    ),
    role(
      'Agent ID Developer',
      'adb2368d-a9be-41b5-8667-d96778e081b0',
      'write',
      'Creates blueprints of agents, and owns them.',
    ),
    role(
      'Agent Registry Administrator',
      '6b942400-691f-4bf0-9d12-d8a254a2baf5',
      'manage',
      'Manages the registry of agents.',
    ),
    role(
      'AI Administrator',
      'd2562ede-74db-457e-a7b6-544e236ebb61',
      'manage',
      'Manages Microsoft 365 Copilot and other AI services of Microsoft 365.',
      PRIVILEGED,
    ),
    role(
      'Hybrid Identity Administrator',
      '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
      'manage',
      'Manages provisioning and synchronization from Active Directory, and federation.',
      PRIVILEGED,
    ),
    role(
      'Domain Name Administrator',
      '8329153b-31d0-4727-b945-745eb3bc5f31',
      'manage',
      'Manages domain names.',
      PRIVILEGED,
    ),
    role(
      'Cloud Device Administrator',
      '7698a772-787b-4ac8-901f-60d6b08affd2',
      'manage',
      'Enables, disables and deletes devices in Entra ID.',
      PRIVILEGED,
    ),
    role(
      'Intune Administrator',
      '3a2c62db-5318-420d-8d74-23affee5d9d5',
      'manage',
      'Manages everything in Intune, and security groups with their members.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role(
      'Directory Readers',
      '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
      'read',
      'Reads basic information of the directory; meant for applications and guests.',
    ),
    role(
      'Directory Writers',
      '9360feb5-f418-4baa-8175-e2a00bac4301',
      'write',
      'Reads and writes users, groups with their members, and consents; meant for applications.',
      { ...PRIVILEGED, ...GRANTS },
    ),
    role('Guest Inviter', '95e79109-95c0-4d8e-aee3-d01accf2d47b', 'write', 'Invites guests.'),
    role(
      'License Administrator',
      '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
      'write',
      'Assigns licences to users and groups.',
    ),
    role(
      'Billing Administrator',
      'b0f54661-2d74-4c50-afa3-1ec803f12efe',
      'manage',
      'Manages purchases, subscriptions and payment.',
    ),
    role(
      'Attribute Assignment Administrator',
      '58a13ea3-c632-46ae-9ee0-9c0d43cd7f3d',
      'write',
      'Assigns custom security attributes, on which conditions may depend.',
    ),
    role(
      'Attribute Assignment Reader',
      'ffd52fa5-98dc-465c-991d-fc073eb59f8f',
      'read',
      'Sees custom security attributes.',
    ),
    role(
      'Azure DevOps Administrator',
      'e3973bdf-4987-49ae-837a-ba8e231c7286',
      'manage',
      'Manages the policies of Azure DevOps organizations.',
    ),
    role(
      'Fabric Administrator',
      'a9ea8996-122f-4c74-9520-8edcd192826c',
      'manage',
      'Manages all settings of Fabric and Power BI.',
      { formerNames: ['Power BI Administrator'] },
    ),
    role(
      'Power Platform Administrator',
      '11648597-926c-4cf3-9c36-bcebb0ba8dcc',
      'manage',
      'Manages Power Apps, Power Automate and Dynamics 365.',
    ),
    role(
      'SharePoint Administrator',
      'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
      'manage',
      'Manages everything in SharePoint, and Microsoft 365 groups with their members.',
      GRANTS,
    ),
    role(
      'Teams Administrator',
      '69091246-20e8-4a56-aa4d-066075b2a7a8',
      'manage',
      'Manages everything in Teams, and Microsoft 365 groups with their members.',
      GRANTS,
    ),
  ],
};
