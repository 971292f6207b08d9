import { describe, expect, it } from 'vitest';
import { findImageProblem, findLinkProblem, isSafeUrl } from './urls.js';

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
  ])('%j is safe: %s', (url, safe) => {
    expect(isSafeUrl(url)).toBe(safe);
  });
});
