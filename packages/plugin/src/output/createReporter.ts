import { type Diagnostic, isError, toReport } from 'persona-registry';
import { toPlainError } from '../shared/toPlainError.js';
import { toPrefix } from './toPrefix.js';

/** Reports all problems of one run of the lifecycle together. Throws if they end a build. */
export type Reporter = (diagnostics: readonly Diagnostic[]) => void;

/** In a build, an error ends the build, with the whole report as its message. In the dev server, only new problems since the last run are printed. */
export function createReporter({
  isDevServer,
  print,
  instance,
}: {
  isDevServer: boolean;
  print: (text: string) => void;
  /** Id of the plugin instance. In the dev server, each reports for itself. */
  instance?: string;
}): Reporter {
  let reportedKeys: ReadonlySet<string> = new Set();
  let hadErrors = false;
  return (diagnostics) => {
    const hasErrors = diagnostics.some(isError);
    if (!isDevServer && hasErrors) {
      throw toPlainError(
        `The personas of this site have problems:\n\n${toReport(diagnostics, { brief: true })}`,
      );
    }

    const newDiagnostics = diagnostics.filter((diagnostic) => !reportedKeys.has(toKey(diagnostic)));
    if (newDiagnostics.length > 0) print(toReport(newDiagnostics, { brief: true }));
    if (hadErrors && !hasErrors) print(`${toPrefix(instance)}Personas: all errors are fixed.`);
    reportedKeys = new Set(diagnostics.map(toKey));
    hadErrors = hasErrors;
  };
}

/** The key has no line, so that a problem stays the same when an edit above moves it. */
const toKey = ({ code, message, place }: Diagnostic): string => JSON.stringify([code, message, place?.file]);
