/** Anchors and links that the components have reported to Docusaurus. A test may empty the lists. */
export const anchors: string[] = [];
export const links: string[] = [];

const collected = {
  collectAnchor: (anchor: string) => anchors.push(anchor),
  collectLink: (link: string) => links.push(link),
};

export default function useBrokenLinks() {
  return collected;
}
