/** Anchors that the components have told Docusaurus of; a test may empty it. */
export const anchors: string[] = [];

export default function useBrokenLinks() {
  return { collectAnchor: (anchor: string) => anchors.push(anchor) };
}
