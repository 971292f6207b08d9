/** Whether the text is the IANA name of a time zone. Offsets such as `+02:00` are refused: they do not say when clocks change. */
export function isTimeZone(text: string): boolean {
  const name = text.trim();
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The names of time zones, for suggestions. Further names are valid: `Intl` knows former names too. */
export const listTimeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
