import { toXmlText } from 'persona-registry/formats';

const MAX_LENGTH = 31;

/**
 * Gives each sheet a name that Excel accepts: 31 characters, none of `: \ / ? * [ ]`, no apostrophe at its ends, and not a name that is taken, in
 * whatever case. `History` is reserved.
 */
export function createSheetNames(taken: readonly string[]): (name: string) => string {
  const used = new Set([...taken, 'History'].map((name) => name.toLowerCase()));
  return (name) => {
    const clean =
      toXmlText(name)
        .replace(/[:\\/?*[\]\s]+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Service';
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`;
      // A cut inside a pair of surrogates would leave half a character.
      const start = toXmlText(clean.slice(0, MAX_LENGTH - suffix.length)).trim();
      const candidate = `${start.replace(/'+$/, '')}${suffix}`;
      if (used.has(candidate.toLowerCase())) continue;
      used.add(candidate.toLowerCase());
      return candidate;
    }
  };
}
