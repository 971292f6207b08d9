import type { ExceptionInput } from '../model/data.js';
import type { Finding } from './finding.js';
import { firstOfBaseline, subjectOf } from './grantFindings.js';
import type { Rule } from './rule.js';

export const exceptionSaysWho: Rule = {
  id: 'exception-says-who',
  group: 'time and approval',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Every exception says who accepted it.',
  why: 'An exception is a risk that somebody has accepted. Without a name, nobody can be asked whether the reason still holds, and anybody who can edit the file can accept any risk.',
  source: {
    title: 'NIST SP 800-53, CA-5 and RA-7, risk response',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  needs: ['exceptions'],
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} exceptions do not say who accepted them: from ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: Owner, exceptions: [{ rule: standing-privilege, reason: Sandbox. }] }]
`,
  good: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: Owner, exceptions: [{ rule: standing-privilege, reason: Sandbox., by: Security board }] }]
`,
  *check({ registry, words }) {
    const isFirst = firstOfBaseline();
    for (const grant of registry.grants) {
      // A cell with `sameAs` repeats the exceptions of the other cell, and a baseline those of its line.
      if (grant.exceptions.length === 0 || grant.sameAs !== undefined || !isFirst(grant)) continue;
      for (const { rule } of grant.exceptions.filter(isNameless)) {
        yield toFinding(rule, `of ${words.cell(grant)}`, { subject: subjectOf(grant), at: { grant } });
      }
    }
    for (const { id, name, exceptions } of Object.values(registry.separationOfDuties)) {
      for (const { rule } of exceptions.filter(isNameless)) {
        yield toFinding(rule, `of "${name}"`, { subject: { separation: id }, at: { entity: 'separation' } });
      }
    }
    for (const [index, exception] of (registry.check.exceptions ?? []).entries()) {
      if (!isNameless(exception)) continue;
      yield toFinding(exception.rule, 'under `check`', { subject: {}, at: { exception: index } });
    }
  },
};

const isNameless = ({ by }: ExceptionInput): boolean => by === undefined;

function toFinding(rule: string, where: string, place: Pick<Finding, 'subject' | 'at'>): Finding {
  return {
    ...place,
    message: `The exception from "${rule}" ${where} does not say who accepted it.`,
    item: `"${rule}" ${where}`,
    hint: 'Add the name or the role of who accepted it as `by`.',
  };
}
