import type { Diagnostic } from 'persona-registry';
import type { AccessSource } from 'persona-registry/formats';
import { isRecord, quote } from 'persona-registry/text';
import { toNote } from '../toNote.js';
import type { ValueReader } from './valueReader.js';

type Entry = Readonly<Record<string, unknown>>;

/** Who, which permission sets, and where, in the words of each form. */
const GROUP = ['TargetGroupName', 'GlobalGroupName'] as const;
const PRINCIPAL = ['PrincipalId', 'PrincipalName', 'principal_name', 'principal_id'] as const;
const TYPE = ['PrincipalType', 'principal_type'] as const;
const PERMISSION_SET = ['PermissionSetName', 'permission_set_name', 'permission_set'] as const;
const TARGET = ['TargetAccountid', 'TargetAccountId', 'Target', 'TargetId', 'account', 'account_id'] as const;

const ACCOUNT = /^(?:.*:)?(\d{12})$/;
/** What stands for several accounts, which such a file does not list. */
const SEVERAL = /^(?:ou:|ou-|r-|global$|root$|all$|\*)|:ou-|:\*$/i;

/**
 * Assignments of AWS IAM Identity Center as code, by names: `target-mapping.json` and `global-mapping.json` (aws-samples/aws-identitycenter-codepipeline-auto-assignment),
 * a list `Assignments` with `SID` and `Target` (aws-samples/aws-iam-identity-center-pipeline), and `account_assignments` of modules of Terraform.
 */
export const awsMappings: ValueReader = {
  accepts: ([value]) => listOf(value).some((entry) => isRecord(entry) && isMapping(entry)),
  read([value], file) {
    const entries = listOf(value);
    const grants: AccessSource['grants'][number][] = [];
    const diagnostics: Diagnostic[] = [];
    const note = (message: string) => diagnostics.push(toNote('not-understood', 'warning', message, file));
    const several = new Map<string, number>();
    for (const [index, entry] of entries.entries()) {
      if (!isRecord(entry) || !isMapping(entry)) {
        note(`Entry ${index + 1} does not say who has which permission set where, so it was left out.`);
        continue;
      }
      const [principal = ''] = textsOf(entry, [...GROUP, ...PRINCIPAL]);
      const [type = 'GROUP'] = textsOf(entry, TYPE);
      for (const target of textsOf(entry, TARGET)) {
        if (SEVERAL.test(target)) {
          several.set(target, (several.get(target) ?? 0) + 1);
          continue;
        }
        for (const role of textsOf(entry, PERMISSION_SET))
          grants.push({
            principal,
            principalType: type.toUpperCase() === 'USER' ? 'User' : 'Group',
            role,
            scope: ACCOUNT.exec(target)?.[1] ?? target.replace(/^name:/, ''),
            system: 'aws',
          });
      }
    }
    for (const [target, count] of several)
      note(
        `${quote(target)} stands for several accounts, which the file does not list, so the access there was left out (${count === 1 ? '1 entry' : `${count} entries`}).`,
      );
    const size = grants.length === 1 ? '1 assignment' : `${grants.length} assignments`;
    diagnostics.unshift(
      toNote('taken', 'info', `Mapping of groups, permission sets and accounts: ${size}.`, file),
    );
    return { statements: [], sources: [{ file, grants }], diagnostics };
  },
};

/** The list, or the one in an object. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = isRecord(value) ? (value.Assignments ?? value.account_assignments) : undefined;
  return Array.isArray(list) ? list : [];
}

const isMapping = (entry: Entry): boolean =>
  [[...GROUP, ...PRINCIPAL], PERMISSION_SET, TARGET].every((keys) => textsOf(entry, keys).length > 0);

/** The texts of the first of these keys that an entry has: a text or a list of texts. */
function textsOf(entry: Entry, keys: readonly string[]): string[] {
  const key = keys.find((each) => Object.hasOwn(entry, each));
  const value = key === undefined ? undefined : entry[key];
  return (Array.isArray(value) ? value : [value]).flatMap((each) =>
    typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [],
  );
}
