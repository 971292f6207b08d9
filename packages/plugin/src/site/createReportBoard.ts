import { type Diagnostic, sortDiagnostics } from 'persona-registry';

/** Collects the problems that the instances of the plugin find in one build, so that one report has all of them. */
export interface ReportBoard {
  /**
   * Begins the run of an instance. The returned function ends it with the problems of the instance, and returns those of all instances that have
   * begun, when they have ended.
   */
  begin(): (diagnostics: readonly Diagnostic[]) => Promise<Diagnostic[]>;
}

export function createReportBoard(): ReportBoard {
  const runs: Promise<readonly Diagnostic[]>[] = [];
  return {
    begin() {
      let end: (diagnostics: readonly Diagnostic[]) => void = () => {};
      runs.push(
        new Promise((resolve) => {
          end = resolve;
        }),
      );
      return async (diagnostics) => {
        end(diagnostics);
        return sortDiagnostics((await Promise.all(runs)).flat());
      };
    },
  };
}
