/** The reason why a URL or path in the data is refused. */
export type UrlProblem = 'unsafe-url' | 'path-escapes' | 'credentials';

/** Control characters and white space. Browsers drop some of them, so that `java\nscript:` runs. Bidirectional controls can hide the real URL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\\]/;
const WEB = /^https?:\/\/[^/]/i;
const SITE_PATH = /^\/(?!\/)/;
/** The part of a web address before the `@`: a user name, a token, or a user name and a password. */
const USER = /^[a-z]+:\/\/[^/?#]*@/i;
/** User name and password in an address inside of an address, as a web archive has it. */
const INNER_PASSWORD = /:\/\/[^/?#@:]+:[^/?#@]*@/;
/** Parameters whose values give access: signatures of Azure Storage and Amazon S3, tokens, keys and passwords. */
const SECRET =
  /([?&#](?:sig|(?:x-(?:amz|goog)-)?signature|(?:(?:access|refresh|id|private)_?)?token|api[-_]?key|subscription-key|(?:client_)?secret|password|passwd|pwd)=)[^&#]+/gi;

/** The problem of a link. Valid links are web addresses, `mailto:` addresses, and paths of the site that begin with one `/`. */
export function findLinkProblem(url: string): UrlProblem | undefined {
  if (/^mailto:[^@]+@./i.test(url) && !HIDDEN.test(url)) return undefined;
  return findImageOrWebProblem(url, WEB);
}

/** The problem of an image. Valid images are https addresses, and paths of the site's static folder that begin with one `/`. */
export function findImageProblem(url: string): UrlProblem | undefined {
  return findImageOrWebProblem(url, /^https:\/\/[^/]/i);
}

/** The address of a link in Markdown: `[text](address)`. */
const MARKDOWN_LINK = /\]\([ \t]*<?([^)>\s]+)/g;

/** The first address in a Markdown text that cannot be used, with its problem. It is for messages: outputs check every address that they show. */
export function findMarkdownProblem(text: string): { url: string; problem: UrlProblem } | undefined {
  if (!text.includes('](')) return undefined;
  for (const [, url = ''] of text.matchAll(MARKDOWN_LINK)) {
    const problem = findLinkProblem(url);
    if (problem !== undefined) return { url, problem };
  }
  return undefined;
}

/** Replaces user names, passwords and keys in the URLs of a text by `…`, so that a message may show it. */
export function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^/?#\s]*@/g, '$1…@').replace(SECRET, '$1…');
}

function findImageOrWebProblem(url: string, web: RegExp): UrlProblem | undefined {
  if (HIDDEN.test(url)) return 'unsafe-url';
  if (web.test(url)) return findWebProblem(url);
  if (climbs(url)) return 'path-escapes';
  return SITE_PATH.test(url) ? undefined : 'unsafe-url';
}

/** Checks a web address. A link with a password would publish the password to all readers of the site. */
function findWebProblem(url: string): UrlProblem | undefined {
  if (!URL.canParse(url)) return 'unsafe-url';
  return USER.test(url) || INNER_PASSWORD.test(url) || url.search(SECRET) !== -1 ? 'credentials' : undefined;
}

/** Whether a path has a `..` segment, plain or percent-encoded. */
function climbs(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(path) && /(?:^|\/)(?:\.|%2e){2}(?:$|[/?#])/i.test(path);
}

/** The schemes that an address may have. Views are only known to be text, so their addresses are checked again. */
const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, so that "java\nscript:" runs
const IGNORED = /[\u0000-\u0020\u007f-\u00a0]/g;

/** The user before the host, in all forms that browsers read. */
const ANY_USER = /^(?:[^/?#:]*:)?[/\\]{2}[^/?#\\]*@/;

/** Whether an address does no harm as a link or an image. Relative addresses are allowed. `findLinkProblem` is stricter for addresses in the data. */
export function isSafeUrl(url: string): boolean {
  const read = url.replace(IGNORED, '');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1];
  return (scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase())) && !ANY_USER.test(read);
}
