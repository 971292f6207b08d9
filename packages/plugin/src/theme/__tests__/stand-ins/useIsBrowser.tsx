/** Tests render as the server does. */
export default function useIsBrowser(): boolean {
  return false;
}
