/** Whether a text, such as the place of a meeting, is an address on the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
