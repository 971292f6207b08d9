/** Anchors and links that the components have told Docusaurus of; a test may empty them. */
export const anchors: string[] = [];
export const links: string[] = [];

const collected = {
  collectAnchor: (anchor: string) => anchors.push(anchor),
  collectLink: (link: string) => links.push(link),
};

export default function useBrokenLinks() {
  return collected;
}
