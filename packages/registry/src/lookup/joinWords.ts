const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `Dev, Stage and Production`. */
export const joinWords = (words: Iterable<string>): string => and.format(words);
