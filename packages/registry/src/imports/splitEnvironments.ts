import { normalizeList } from '../values/normalizeList.js';

/** `Dev and Stage`, `Dev/Test`, `Stage,Prod`. */
export const splitEnvironments = (text: string): string[] =>
  normalizeList(text.replace(/\s*[;/&+]\s*|\s+and\s+/gi, ','));
