import { describeLongName, isTooLong } from '../lookup/nameLength.js';
import { quote } from '../lookup/quote.js';
import type { DataPath } from '../model/diagnostic.js';
import { findMarkdownProblem, withoutCredentials } from '../values/urls.js';
import type { ReportText } from './translation.js';

/**
 * Checks one text of a translation.
 *
 * @param path its place. The last step is the field.
 * @param shown what the data has there: a text, a list of texts, or nothing
 */
export function checkText(path: DataPath, text: unknown, shown: unknown, report: ReportText): void {
  const field = String(path.at(-1));
  const texts = toTexts(text, Array.isArray(shown));
  if (texts === undefined) {
    report(path, { code: 'invalid-data', message: `${quote(field)} must be a text.` });
    return;
  }
  if (texts.length === 0 || texts.some((one) => one.trim() === '')) {
    report(path, {
      code: 'missing-value',
      message: `${quote(field)} has no text.`,
      hint: 'Write the translation, or delete the key. Then the text of the data is shown.',
    });
    return;
  }
  if (shown === undefined || (Array.isArray(shown) && shown.length === 0)) {
    report(path, {
      code: 'unused-translation',
      severity: 'warning',
      message: `The data has no ${quote(field)} here, so this translation is not shown.`,
      hint: 'Write the text into the data, too, or delete it here.',
    });
  }
  const tooLong = field === 'name' ? texts.find(isTooLong) : undefined;
  if (tooLong !== undefined) report(path, describeLongName(tooLong));
  for (const one of texts) {
    const unusable = findMarkdownProblem(one);
    if (unusable === undefined) continue;
    report(path, {
      code: unusable.problem === 'credentials' ? 'credentials-in-url' : 'invalid-url',
      message: `${quote(withoutCredentials(unusable.url))} is not a link that can be used.`,
      hint: 'A link begins with https://, http://, mailto: or one "/". It has no spaces, passwords and keys, and no "..".',
    });
  }
}

/** A list stands only where the data has a list, or nothing. */
function toTexts(text: unknown, isList: boolean): readonly string[] | undefined {
  if (typeof text === 'string') return [text];
  if (!isList || !Array.isArray(text)) return undefined;
  return text.every((item) => typeof item === 'string') ? text : undefined;
}
