import { createRequire } from 'node:module';
import { resolveFromCore } from './resolveFromCore.js';

const utils: Pick<
  typeof import('@docusaurus/utils'),
  'createSlugger' | 'normalizeUrl' | 'posixPath' | 'unwrapMdxCodeBlocks'
> = createRequire(import.meta.url)(resolveFromCore('@docusaurus/utils'));

export const { createSlugger, normalizeUrl, posixPath, unwrapMdxCodeBlocks } = utils;
