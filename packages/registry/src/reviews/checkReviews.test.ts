import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { AccessReview, ReviewFile, ReviewLine } from '../model/accessReview.js';
import { ALL_PAGES } from '../model/routes.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { checkReviews } from './checkReviews.js';
import { hashAsked } from './hashPopulation.js';
import { toPopulation } from './toPopulation.js';

const DATA = `
check: { today: 2026-11-30 }
personas: { P001: { name: Engineer, team: Data }, P002: { name: Analyst } }
teams: { data: { name: Data }, security: { name: Security }, audit: { name: Audit, parent: security } }
people:
  kim: { name: Kim Lee, personas: P001 }
  ada: { name: Ada Cruz, public: false, teams: audit }
  mia: { name: Mia Ek, personas: P002 }
services: { lake: { name: Lake } }
access: { P001: { lake: { dev: [Owner], prod: [Reader] } } }
`;
const isOwner = ({ access }: ReviewLine) => access.role === 'owner' || access.role === 'Owner';

function toFile(edit: Partial<AccessReview> = {}, decide?: (line: ReviewLine) => object): ReviewFile {
  const shown = toPublic(buildFromYaml(DATA).registry, 'full', 'public');
  const lines = toPopulation('lake', buildViewModel(shown, { basePath: '', pages: ALL_PAGES })).map(
    (access): ReviewLine => ({ access, ...decide?.({ access }) }),
  );
  const head = { service: 'lake', started: '2026-11-01', due: '2026-12-15', reviewers: [], population: '' };
  const review = { ...head, lines, ...edit };
  return { file: 'reviews/lake-2026-11-01.yml', review: { asked: hashAsked(review), ...review } };
}
const check = (files: ReviewFile[], data = DATA) => checkReviews(files, buildFromYaml(data).registry);
const codesOf = (files: ReviewFile[], data?: string) =>
  check(files, data).map(({ findings }) => findings.map(({ code, severity }) => `${severity} ${code}`));

const by = { by: 'Ada Cruz', on: '2026-11-20', why: 'Not used.' };
const keep = () => ({ decision: 'keep', ...by });
const remove = (line: ReviewLine) => ({ decision: isOwner(line) ? 'remove' : 'keep', ...by });
const REMOVED = DATA.replace('[Owner]', '{ none: Removed. }');
const withResult = (data: string, path: string) =>
  data.replace(
    'lake: { name: Lake }',
    `lake: { name: Lake, reviews: [{ date: 2026-11-20, result: changed, evidence: ${path} }] }`,
  );

describe('checkReviews', () => {
  it('counts decisions, and warns of those that are overdue', () => {
    const [open, overdue] = check([toFile(), toFile({ due: '2026-11-29' })]);
    expect(open).toMatchObject({ state: 'open', counts: { open: 3 }, findings: [] });
    expect(overdue).toMatchObject({
      state: 'overdue',
      findings: [{ code: 'review-overdue', severity: 'warning' }],
    });
  });

  it.each<[string, ReviewFile, string[]]>([
    ['a person who is not shown decides', toFile({}, keep), []],
    ['a removal is not done', toFile({}, remove), ['warning removal-not-done']],
    [
      'somebody decides about their own access',
      toFile({}, () => ({ ...keep(), by: 'kim' })),
      Array(3).fill('error reviews-itself'),
    ],
    [
      'nobody knows who decided',
      toFile({}, (line) => (isOwner(line) ? { ...keep(), by: 'bob' } : {})),
      ['error unknown-reviewer'],
    ],
    [
      'nobody decided',
      toFile({}, (line) => (isOwner(line) ? { decision: 'keep' } : {})),
      ['error decision-incomplete'],
    ],
    [
      'the reviewers or the last day were edited',
      toFile({ asked: 'sha256:0' }, keep),
      ['warning asked-edited'],
    ],
    [
      'somebody decides in the future, or before the review',
      toFile({}, (line) => ({ ...keep(), on: isOwner(line) ? '2026-12-02' : '2026-10-31' })),
      ['error decided-ahead', 'error decided-before', 'error decided-before'],
    ],
    ['clocks differ', toFile({}, () => ({ ...keep(), on: '2026-12-01' })), []],
    ['a member of a team below decides for a team', toFile({ reviewers: ['security'] }, keep), []],
    [
      'the holder of a persona decides for it',
      toFile({ reviewers: ['P002'] }, () => ({ ...keep(), by: 'Mia Ek' })),
      [],
    ],
    [
      'somebody decides who is not asked',
      toFile({ reviewers: ['audit'] }, (line) => (isOwner(line) ? { ...keep(), by: 'security' } : keep())),
      ['warning not-asked'],
    ],
    ['nobody knows who is asked', toFile({ reviewers: ['bob', 'ada'] }), ['warning unknown-reviewer']],
    [
      'everybody who is asked has the access',
      toFile({ reviewers: ['kim', 'P001'] }),
      Array(3).fill('warning nobody-may-decide'),
    ],
    [
      'the service is gone',
      toFile({ service: 'gone' }, keep),
      ['warning unknown-service', 'warning population-changed'],
    ],
  ])('finds that %s', (_, file, codes) => {
    expect(codesOf([file])).toEqual([codes]);
  });

  it('finds what has changed since', () => {
    const data = DATA.replace('[Owner]', '[Contributor]');
    expect(check([toFile({}, keep)], data)[0]?.changed).toEqual({ added: 1, gone: 1 });
    expect(codesOf([toFile({}, remove)], REMOVED)).toEqual([[]]);
  });

  it('does not take for a change what has ended on the day that the review has', () => {
    const data = DATA.replace('[Owner]', '[{ role: Owner, until: 2026-12-01 }]');
    const shown = toPublic(buildFromYaml(data).registry, 'full', 'public');
    const lines = toPopulation('lake', buildViewModel(shown, { basePath: '', pages: ALL_PAGES })).map(
      (access): ReviewLine => ({ access }),
    );
    const later = data.replace('today: 2026-11-30', 'today: 2026-12-02');
    expect(check([toFile({ lines })], later)[0]?.changed).toEqual({ added: 0, gone: 0 });
    const earlier = data.replace('[{ role: Owner, until: 2026-12-01 }]', '{ none: Removed. }');
    expect(check([toFile({ lines })], earlier)[0]?.changed).toEqual({ added: 0, gone: 1 });
  });

  it.each(['reviews/lake-2026-11-01.yml', 'website/reviews/lake-2026-11-01.yml'])(
    'is done when the data names it, from any folder: %s',
    (path) => {
      const data = withResult(REMOVED, path);
      const later = data.replace('prod: [Reader]', 'prod: [Contributor]').replace('kim:', 'lee:');
      expect(check([toFile({}, remove)], later)[0]).toMatchObject({ done: '2026-11-20', findings: [] });
      // A removal that is not done stays a finding.
      const undone = withResult(DATA, path);
      expect(codesOf([toFile({}, remove)], undone)).toEqual([['warning removal-not-done']]);
    },
  );

  it('judges the access of today by the latest review only', () => {
    const earlier = toFile({}, (line) => ({ ...remove(line), by: 'bob' }));
    const later = { ...toFile({ started: '2026-11-25' }), file: 'reviews/lake-2026-11-25.yml' };
    expect(codesOf([earlier, later])).toEqual([[], []]);
  });
});
