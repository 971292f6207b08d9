import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { VERSION } from '../schema/version.js';

/** Comments before the data. Editors look for the address of a schema there. */
const HEAD = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n|[ \t]*#.*$)*/;
const IN_COMMENT = /^[ \t]*#[ \t]*(?:yaml-language-server:[ \t]*\$schema=|\$schema:[ \t]*)(\S+)/m;
/** The schema of one version, as it is on a server of npm's packages: `https://unpkg.com/persona-registry@0.1.0/dist/personas.schema.json`. */
const ADDRESS = /\bpersona-registry@v?(\d+)\.(\d+)[\w.+-]*/;

/**
 * Checks whether a data file names the schema of another minor version than this one. The data is read all the same: see the page of promises. An address
 * without a version, such as the path into `node_modules`, is that of the packages that are installed.
 *
 * @param source `text` with the comments, and `named`: the value of the key `$schema`
 * @param version of this release. Default: that of the package.
 */
export function checkSchemaVersion(
  { file, text, named }: { file: string; text: string; named: unknown },
  version: string = VERSION,
): Diagnostic[] {
  const [head = ''] = HEAD.exec(text) ?? [];
  const comment = IN_COMMENT.exec(head);
  const address = typeof named === 'string' ? named : (comment?.[1] ?? '');
  const [written, major, minor] = ADDRESS.exec(address) ?? [];
  if (written === undefined) return [];
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  const difference = Number(major) - ownMajor || Number(minor) - ownMinor;
  if (difference === 0) return [];
  const place: Place =
    typeof named === 'string'
      ? { file, path: ['$schema'] }
      : { file, line: head.slice(0, comment?.index).split('\n').length, column: 1 };
  return [
    difference < 0
      ? {
          code: 'older-schema',
          severity: 'info',
          message: `The file names the schema of version ${major}.${minor}, and is read as before by this version, ${version}.`,
          place,
          hint: `Write ${quote(written.replace(/@.*/, `@${version}`))} in the address, so that editors know the newer keys, too.`,
        }
      : {
          code: 'newer-schema',
          severity: 'warning',
          message: `The file is made for version ${major}.${minor}, and this version, ${version}, does not know the newer keys.`,
          place,
          hint: `Install version ${major}.${minor} of docusaurus-plugin-personas and of the other packages that you use.`,
        },
  ];
}
