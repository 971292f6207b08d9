import type { Format } from './format.js';
import { toGithub } from './toGithub.js';
import { toJson } from './toJson.js';
import { toPretty } from './toPretty.js';
import { toSarif } from './toSarif.js';

/** Output formats, keyed by the value of `--format`. */
export const formats = {
  pretty: toPretty,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
