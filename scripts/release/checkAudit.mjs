/** @typedef {{ module_name: string, severity: string, title: string, url?: string, findings: readonly { paths: readonly string[] }[] }} Advisory */

/**
 * Checks the advisories about what an installation of the packages brings along. What only examples, tests and the website use does not count.
 *
 * @param {{ advisories?: Record<string, Advisory>, error?: { message: string } }} audit as `pnpm audit --prod --json` prints it
 * @returns {{ problems: string[], failure?: string }} sentences. `failure`: the registry was not asked, so nothing is known.
 */
export function checkAudit({ advisories, error }) {
  if (advisories === undefined) {
    return { problems: [], failure: error?.message.trim() ?? 'The registry gave no list of advisories.' };
  }
  const own = Object.values(advisories).filter(({ findings }) =>
    findings.some(({ paths }) => paths.some((path) => /^packages(?:__|[\\/])/.test(path))),
  );
  return {
    problems: own.map(({ module_name, severity, title, url = '' }) =>
      `${module_name} (${severity}): ${title} ${url}`.trim(),
    ),
  };
}
