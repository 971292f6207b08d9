/** The button that brings a hidden sidebar back. */
export default function ExpandButton(): null {
  return null;
}
