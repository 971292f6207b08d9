import { getOrAdd } from '../lookup/getOrAdd.js';

/** The order of forms in a template, as in Docusaurus' `usePluralForm`. A language uses some of them, in this order. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const rulesByLocale = new Map<string, Intl.PluralRules>();
const rulesOf = (locale: string): Intl.PluralRules =>
  getOrAdd(rulesByLocale, locale, () => new Intl.PluralRules(locale));

/** The forms that a template of the language has, in order. */
export const pluralFormsOf = (locale: string): Intl.LDMLPluralRule[] => {
  const { pluralCategories } = rulesOf(locale).resolvedOptions();
  return ORDER.filter((form) => pluralCategories.includes(form));
};

const formsByLocale = new Map<string, readonly Intl.LDMLPluralRule[]>();

/** `{count} gap|{count} gaps` → the form for the number. If the template has fewer forms than the language, the last one takes their place. */
export function toPluralForm(template: string, count: number, locale: string): string {
  const texts = template.split('|');
  const forms = getOrAdd(formsByLocale, locale, () => pluralFormsOf(locale));
  const position = forms.indexOf(rulesOf(locale).select(count));
  return texts[Math.min(position, texts.length - 1)] ?? template;
}
