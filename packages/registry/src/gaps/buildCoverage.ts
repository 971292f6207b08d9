import type { Gaps } from '../check/examineRegistry.js';
import type { CoverageFile } from '../entityFiles/entityFiles.js';
import { getRule } from '../rules/index.js';
import type { ViewModel } from '../viewModel/buildViewModel.js';
import { buildCoverageFacts } from './coverageFacts.js';
import { gapKinds } from './index.js';

/** What the rules found, ready to be shown: one entry per kind that the data has not switched off, in the order of `gapKinds`. */
export function buildCoverage(gaps: Gaps, model: Omit<ViewModel, 'toCoverage'>): CoverageFile[] {
  const facts = buildCoverageFacts(model);
  return gapKinds.flatMap((kind): CoverageFile[] => {
    const findings = gaps.get(kind.rule);
    const rule = getRule(kind.rule);
    if (findings === undefined || rule === undefined) return [];
    const notChecked = kind.notChecked?.(facts);
    return [
      {
        rule: kind.rule,
        title: kind.title,
        column: kind.column,
        why: rule.why,
        ...(notChecked !== undefined && { notChecked }),
        gaps: findings.map((finding) => kind.toGap(finding, facts)),
      },
    ];
  });
}
