/** The most personas that a reader surveys without a search box. More rows of a table with many columns do not fit on a screen. */
const SURVEYABLE = 7;

/** Whether a table or gallery of `count` personas needs a search box. */
export const isInteractive = (count: number): boolean => count > SURVEYABLE;
