import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import routes from '@generated/routes';
import type { ReactNode } from 'react';

interface Props {
  /** The unknown address. */
  readonly pathname: string;
  readonly className?: string | undefined;
}

/** Item that leads to the page of the site's search, with the last word of an unknown address: an id from before is found as an alias. Nothing without search. */
export function SearchLink({ pathname, className }: Props): ReactNode {
  const search = withoutSlash(useBaseUrl('/search'));
  if (!routes.some(({ path }) => withoutSlash(path) === search)) return null;
  const word = toWord(pathname);
  return (
    <li>
      <Link to={`${search}?q=${encodeURIComponent(word)}`} className={className}>
        {translate({ id: 'theme.personas.notFound.search', message: 'Search for “{word}”' }, { word })}
      </Link>
    </li>
  );
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** The last part of a path, as somebody would write it. The path may not be a valid one. */
function toWord(pathname: string): string {
  const part = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
