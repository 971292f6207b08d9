/** As many as the eye takes in without help; the rows of a table with many columns do not fit a screen then. */
const SURVEYABLE = 7;

/** Whether a table or gallery of so many personas is worth a search box. */
export const isInteractive = (count: number): boolean => count > SURVEYABLE;
