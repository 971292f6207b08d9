import { type Diagnostic, isError, toReport } from 'persona-registry';
import { toPlainError } from '../shared/toPlainError.js';

/** Tells of the problems of one run of the lifecycle, all together. Throws when they end a build. */
export type Reporter = (diagnostics: readonly Diagnostic[]) => void;

/** In a build an error ends it, with the whole report as the message. In the dev server, what is new since the last run is printed. */
export function createReporter({
  isDevServer,
  print,
}: {
  isDevServer: boolean;
  print: (text: string) => void;
}): Reporter {
  let known: ReadonlySet<string> = new Set();
  let hadErrors = false;
  return (diagnostics) => {
    const hasErrors = diagnostics.some(isError);
    if (!isDevServer && hasErrors) {
      throw toPlainError(
        `The personas of this site have problems:\n\n${toReport(diagnostics, { brief: true })}`,
      );
    }

    const fresh = diagnostics.filter((diagnostic) => !known.has(toKey(diagnostic)));
    if (fresh.length > 0) print(toReport(fresh, { brief: true }));
    if (hadErrors && !hasErrors) print('Personas: all errors are mended.');
    known = new Set(diagnostics.map(toKey));
    hadErrors = hasErrors;
  };
}

/** A problem stays the same when an edit above it moves it. */
const toKey = ({ code, message, place }: Diagnostic): string => JSON.stringify([code, message, place?.file]);
