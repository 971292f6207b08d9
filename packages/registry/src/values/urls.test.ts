import { describe, expect, it } from 'vitest';
import { findImageProblem, findLinkProblem, isSafeUrl, withoutCredentials } from './urls.js';

describe('findLinkProblem', () => {
  it.each([
    'https://a.example/x?y=1#z',
    'http://a.example',
    'mailto:a@b.example',
    '/docs/a',
    '/',
    'HTTPS://A.EXAMPLE',
  ])('allows %s', (url) => expect(findLinkProblem(url)).toBeUndefined());
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '/\\evil.example',
    '\\\\evil.example',
    'https://',
    'https:///x',
    'http://a b.example',
    'https://[x',
    'https://a.example/\u202egpj.exe',
    'mailto:nobody',
    'docs/a',
    '#a',
    '',
  ])('refuses %j', (url) => expect(findLinkProblem(url)).toBe('unsafe-url'));
  it.each(['../../etc/passwd', '/img/../../etc', '/a/%2e%2E/b', '..', './../x'])(
    '%j leaves its folder',
    (url) => expect(findLinkProblem(url)).toBe('path-escapes'),
  );
  it('lets web addresses have dots', () => {
    expect(findLinkProblem('https://a.example/a/../b')).toBeUndefined();
    expect(findLinkProblem('/a..b/c')).toBeUndefined();
  });
});

describe('findImageProblem', () => {
  it('allows https and paths of the static folder', () => {
    expect(findImageProblem('/img/engineer.png')).toBeUndefined();
    expect(findImageProblem('https://a.example/x.png')).toBeUndefined();
  });
  it.each([
    'http://a.example/x.png',
    'img/x.png',
    'data:image/png;base64,xx',
    'mailto:a@b.example',
    '//a.example/x.png',
  ])('refuses %j', (url) => expect(findImageProblem(url)).toBe('unsafe-url'));
  it('refuses paths that leave the folder', () => {
    expect(findImageProblem('../../etc')).toBe('path-escapes');
  });
});

describe('isSafeUrl', () => {
  it.each([
    ['https://a.example/x:y', true],
    ['mailto:a@example.com', true],
    ['/personas/p001#x', true],
    ['p001.html?a=b:c', true],
    ['#javascript:x', true],
    ['javascript:alert(1)', false],
    ['JAVA\nSCRIPT:alert(1)', false],
    [' \u0001javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['https://host.example/@user?to=a@b', true],
    ['https://user:pw@host.example', false],
    ['//token@host.example', false],
  ])('%j is safe: %s', (url, safe) => {
    expect(isSafeUrl(url)).toBe(safe);
  });
});

describe('credentials in a URL would be published', () => {
  const URLS: [string, string][] = [
    ['https://user:pw@host.example', 'https://…@host.example'],
    ['HTTPS://user:pw@host.example:8080/x?y#z', 'HTTPS://…@host.example:8080/x?y#z'],
    ['https://ghp_token@host.example/x', 'https://…@host.example/x'],
    ['https://:pw@host.example', 'https://…@host.example'],
    ['https://us%40er:p@w@host.example', 'https://…@host.example'],
    ['https://a.blob.example/c?sv=2026&sig=abc%3D&se=2027', 'https://a.blob.example/c?sv=2026&sig=…&se=2027'],
    ['https://host.example/cb#access_token=abc', 'https://host.example/cb#access_token=…'],
    ['https://host.example?api-key=1&Password=x', 'https://host.example?api-key=…&Password=…'],
    [
      'https://host.example/?accessToken=x&refresh_token=y',
      'https://host.example/?accessToken=…&refresh_token=…',
    ],
    ['https://host.example/?X-Goog-Signature=x', 'https://host.example/?X-Goog-Signature=…'],
    ['https://host.example/?Key-Pair-Id=a&Signature=x', 'https://host.example/?Key-Pair-Id=a&Signature=…'],
    [
      'https://archive.example/2026/https://user:pw@host.example',
      'https://archive.example/2026/https://…@host.example',
    ],
  ];
  it.each(URLS)('%s is refused as a link and as an image, and shown as %s', (url, shown) => {
    expect(findLinkProblem(url)).toBe('credentials');
    expect(findImageProblem(url)).toBe('credentials');
    expect(withoutCredentials(url)).toBe(shown);
  });
  it.each([
    'https://host.example/@user',
    'https://host.example/?to=a@b.example',
    'https://host.example/#@x',
    'https://host.example/?token=',
    'https://archive.example/2026/https://host.example:80/@user',
    'https://host.example/?tokenType=x&signatures=2&secretary=y',
    'https://host.example/?design=1&passwordless=yes',
    'mailto:a@b.example',
  ])('%s has none', (url) => expect(findLinkProblem(url)).toBeUndefined());
});
