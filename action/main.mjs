import { appendFileSync } from 'node:fs';
import { writeComment } from './comment.mjs';
import { makeReport } from './report.mjs';

/** @param {string} name @returns {string} */
const readInput = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

const settings = {
  directory: readInput('working-directory') || '.',
  folder: readInput('folder') || 'personas-report',
  base: readInput('base'),
  severity: readInput('severity') || 'error',
  failOn: readInput('fail-on'),
  token: readInput('token'),
};

try {
  const mode = readInput('mode') || 'report';
  if (mode !== 'report' && mode !== 'comment')
    throw new Error(`There is no mode "${mode}". Valid: report, comment.`);
  const { outputs, code } = mode === 'report' ? await makeReport(settings) : await writeComment(settings);
  const file = process.env.GITHUB_OUTPUT;
  if (file) for (const [name, value] of Object.entries(outputs)) appendFileSync(file, `${name}=${value}\n`);
  process.exitCode = code;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  // The format of a command of GitHub Actions.
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=Personas::${escaped}\n`);
  process.exitCode = 2;
}
