import { describe, expect, it } from 'vitest';
import { onWindows } from '../testing/onWindows.js';
import { isInside } from './isInside.js';
import { toDisplayPath, toSlashes } from './toDisplayPath.js';

describe('paths of Windows', () => {
  it('are shown with forward slashes, whatever the case of the drive', () => {
    const show = (path: string) => onWindows(() => toDisplayPath('C:\\sites\\site (2)', path));
    expect(show('C:\\sites\\site (2)\\data\\a b.yml')).toBe('data/a b.yml');
    expect(show('c:\\Sites\\Site (2)\\personas.yml')).toBe('personas.yml');
    expect(show('C:\\sites\\shared\\personas.yml')).toBe('../shared/personas.yml');
    expect(show('C:\\sites\\site (2)')).toBe('');
    expect(onWindows(() => toSlashes('\\\\server\\share\\a.yml'))).toBe('//server/share/a.yml');
  });

  it('are inside of a folder, or not', () => {
    const inside = (folder: string, path: string) => onWindows(() => isInside(folder, path));
    expect(inside('C:\\site', 'C:\\site\\docs\\a.md')).toBe(true);
    expect(inside('C:\\site', 'c:\\Site\\docs')).toBe(true);
    expect(inside('C:\\site', 'C:\\site')).toBe(true);
    expect(inside('C:\\site', 'C:\\site\\..a')).toBe(true);
    expect(inside('C:\\site', 'C:\\site2')).toBe(false);
    expect(inside('C:\\site', 'C:\\')).toBe(false);
    expect(inside('C:\\site', 'D:\\site\\docs')).toBe(false);
    expect(inside('\\\\server\\share\\site', '\\\\server\\other\\site')).toBe(false);
  });

  it('are the same on other systems', () => {
    expect(toDisplayPath('/site', '/site/a\\b.yml')).toBe('a\\b.yml');
    expect(isInside('/site', '/site/..')).toBe(false);
    expect(isInside('/site', '/site/..a')).toBe(true);
  });
});
