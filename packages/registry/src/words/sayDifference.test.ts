import { expect, it } from 'vitest';
import type { AccessDifference } from '../model/accessDifference.js';
import { sayDifference } from './sayDifference.js';
import { createWords, ENGLISH } from './words.js';

it.each<[AccessDifference, string]>([
  [{ aspect: 'powers', before: [{ level: 'read' }], after: [{ level: 'write' }] }, 'read → write'],
  [
    {
      aspect: 'powers',
      before: [{ plane: 'control', level: 'read', exact: true }],
      after: [
        { plane: 'control', level: 'read' },
        { plane: 'data', byKeys: true },
      ],
    },
    'read only in the control plane → read in the control plane, level not stated in the data plane by keys',
  ],
  [
    {
      aspect: 'marks',
      before: { privileged: false, grantsAccess: false },
      after: { privileged: true, grantsAccess: true },
    },
    'not privileged → privileged, may give access',
  ],
  [{ aspect: 'assignment', before: 'eligible', after: 'active' }, 'eligible → active'],
  [{ aspect: 'condition', change: 'added' }, 'with a condition now'],
  [{ aspect: 'condition', change: 'removed' }, 'without the condition'],
  [{ aspect: 'condition', change: 'changed' }, 'another condition'],
  [{ aspect: 'begins', before: '2027-01-31' }, 'Jan 31, 2027 → already now'],
  [{ aspect: 'until', before: '2027-01-31' }, 'until Jan 31, 2027 → no end'],
  [{ aspect: 'how', before: {}, after: { from: 'Platform' } }, 'a role of its own → inherited from Platform'],
  [{ aspect: 'how', before: { baseline: 'Team' }, after: {} }, 'the baseline Team → a role of its own'],
  [{ aspect: 'tier' }, 'in another tier'],
  [{ aspect: 'scope' }, 'another scope'],
  [{ aspect: 'activation' }, 'another activation'],
])('says what differs: %j', (difference, text) => {
  expect(sayDifference(ENGLISH, difference)).toBe(text);
});

it('writes dates as the caller wants them, and is translated', () => {
  const end: AccessDifference = { aspect: 'until', after: '2027-01-31' };
  expect(sayDifference(ENGLISH, end, (date) => date)).toBe('no end → until 2027-01-31');
  const words = createWords('de', { 'difference.endless': 'ohne Ende', 'grant.until': 'bis {date}' });
  expect(sayDifference(words, end)).toBe('ohne Ende → bis 31.01.2027');
});
