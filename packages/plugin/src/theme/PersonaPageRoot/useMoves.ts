import { useEffect, useState } from 'react';

/** Former path → names and paths of what it may lead to, all below the path of our pages. */
export type Moves = Readonly<Record<string, readonly (readonly [name: string, path: string])[]>>;

/** An address that an unknown one may lead to. */
export interface Way {
  readonly name: string;
  readonly href: string;
}

/** Returns where an unknown address may lead. Old ids and aliases have small files that redirect, which only a server sends. */
export function findWays(moves: Moves, pathname: string, base: string): Way[] {
  const path = toPath(pathname)
    .slice(base.length)
    .replace(/^\/|\/$/g, '');
  return (Object.hasOwn(moves, path) ? (moves[path] ?? []) : []).map(([name, to]) => ({
    name,
    href: to === '' ? base || '/' : `${base}/${to}`,
  }));
}

function toPath(pathname: string): string {
  try {
    return decodeURI(pathname).toLowerCase();
  } catch {
    return pathname;
  }
}

/** Reads the former paths, which no page carries: only a reader of an unknown address needs them. Without the file, there are none. */
export function useMoves(pathname: string, base: string): readonly Way[] {
  const [moves, setMoves] = useState<Moves>({});
  useEffect(() => {
    let isShown = true;
    fetch(`${base}/redirects.json`)
      .then((response) => (response.ok ? response.json() : {}))
      .then((read: Moves) => isShown && setMoves(read))
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [base]);
  return findWays(moves, pathname, base);
}
