import type { Page } from 'playwright-core';

/** Runs in the page, because only there texts have their real sizes. */
const FIND = `[...document.querySelectorAll('.persona-picture__svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent.trim() !== '')
    .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
  const inset = 1;
  const overlap = (a, b) =>
    a.left < b.right - inset && b.left < a.right - inset && a.top < b.bottom - inset && b.top < a.bottom - inset;
  const name = svg.getAttribute('aria-label');
  return texts.flatMap(({ name: text, box }, index) => [
    ...(box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
      ? [name + ': "' + text + '" is cut off']
      : []),
    ...texts
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => name + ': "' + text + '" lies on "' + other.name + '"'),
    // A chip or box must contain its own text.
    ...[...svg.querySelectorAll('.persona-picture__chip')]
      .filter((chip) => chip.parentElement.textContent === text)
      .filter((chip) => overlap(chip.getBoundingClientRect(), box))
      .flatMap((chip) => {
        const outer = chip.getBoundingClientRect();
        return box.left < outer.left || box.right > outer.right || box.top < outer.top || box.bottom > outer.bottom
          ? [name + ': "' + text + '" leaves its box']
          : [];
      }),
  ]);
})`;

/** Returns the texts in the pictures of a page that overlap, leave their boxes or are cut off, and the number of pictures. */
export async function findOverlaps(page: Page): Promise<{ overlaps: string[]; pictures: number }> {
  return {
    overlaps: await page.evaluate<string[]>(FIND),
    pictures: await page.evaluate<number>(`document.querySelectorAll('.persona-picture__svg').length`),
  };
}
