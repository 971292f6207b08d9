import type { Meeting } from '../model/registry.js';
import { isAddress } from './isAddress.js';

export interface MeetingLine {
  /** Name, time, and a place in words: `Stand-up · Mondays, 10:00 · Room 4`. */
  text: string;
  /** A place that is an address. It becomes a link after the text. */
  address?: string;
}

/** Writes a meeting in one line, as cards show it. */
export function toMeetingLine({ name, when, where }: Meeting): MeetingLine {
  const address = where !== undefined && isAddress(where) ? where : undefined;
  const words = [name, when, address === undefined ? where : undefined];
  return { text: words.filter(Boolean).join(' · '), ...(address !== undefined && { address }) };
}
