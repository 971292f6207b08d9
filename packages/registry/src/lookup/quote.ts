const MAX_LENGTH = 80;
/** Invisible characters, and characters that would change the report around them: control and bidirectional characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Puts a text of the user into double quotes, for a message. Long texts are cut, and hidden characters become escapes. */
export function quote(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return `"${short.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
