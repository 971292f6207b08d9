/** Control characters, half surrogate pairs and non-characters, which XML 1.0 forbids in any form: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text that may stand in XML. Office refuses a whole file for one such character. */
export const toXmlText = (text: string): string => text.replace(FORBIDDEN, '');
