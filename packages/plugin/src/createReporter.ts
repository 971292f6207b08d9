import { type Diagnostic, toReport } from 'persona-registry';
import { isError } from './isError.js';

/** Tells of the problems of one run of the lifecycle, all together. Throws when they end a build. */
export type Reporter = (diagnostics: readonly Diagnostic[]) => void;

/**
 * In a production build an error ends it, with the whole report as the message. Otherwise the report is printed, and again only once it
 * differs: the lifecycle runs on every edit of any document.
 */
export function createReporter({
  isProduction,
  print,
}: {
  isProduction: boolean;
  print: (text: string) => void;
}): Reporter {
  let last = '';
  return (diagnostics) => {
    const report = diagnostics.length === 0 ? '' : toReport(diagnostics);
    if (isProduction && diagnostics.some(isError)) throw toBuildError(report);
    if (report === last) return;
    print(report === '' ? 'Personas: all problems are solved.' : report);
    last = report;
  };
}

/** The report says where each problem is in the user's files; where in our code it was found only buries that. */
function toBuildError(report: string): Error {
  const error = new Error(`The personas of this site have problems:\n\n${report}`);
  error.stack = error.message;
  return error;
}
