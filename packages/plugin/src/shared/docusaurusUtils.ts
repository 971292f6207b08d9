import { createRequire } from 'node:module';
import { resolveFromCore } from './resolveFromCore.js';

const utils: Pick<
  typeof import('@docusaurus/utils'),
  | 'createSlugger'
  | 'DEFAULT_PARSE_FRONT_MATTER'
  | 'Globby'
  | 'GlobExcludeDefault'
  | 'normalizeUrl'
  | 'posixPath'
  | 'readLastUpdateData'
  | 'unwrapMdxCodeBlocks'
> = createRequire(import.meta.url)(resolveFromCore('@docusaurus/utils'));

export const {
  createSlugger,
  DEFAULT_PARSE_FRONT_MATTER,
  Globby,
  GlobExcludeDefault,
  normalizeUrl,
  posixPath,
  readLastUpdateData,
  unwrapMdxCodeBlocks,
} = utils;
