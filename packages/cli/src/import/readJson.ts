import type { Outcome } from 'persona-registry';
import { toFileProblem } from '../readNamedFile.js';
import { readAgentCard } from './personas/readAgentCard.js';
import { readPersonasJson } from './personas/readPersonasJson.js';
import type { Statements } from './personas/statement.js';
import { readDocuments } from './values/readDocuments.js';

/** What a JSON file may be. The first reader that knows it reads it. */
const jsonReaders: readonly ((file: string, value: unknown) => Statements | undefined)[] = [
  readPersonasJson,
  readAgentCard,
];

/** Reads a JSON file by what is in it. */
export function readJson(file: string, text: string): Outcome<Statements> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { diagnostics: [toFileProblem(file, 'invalid-json', `The file is no JSON: ${reason}.`)] };
  }
  for (const read of jsonReaders) {
    const found = read(file, value);
    if (found !== undefined) return { value: found, diagnostics: [] };
  }
  const ofSystem = readDocuments(file, [value]);
  if (ofSystem !== undefined) return { value: ofSystem, diagnostics: [] };
  return {
    diagnostics: [
      toFileProblem(
        file,
        'unknown-format',
        'The file is neither a list of assignments nor a published registry nor an agent card.',
        'Registries have `version` and `personas`; agent cards have `name`, `skills` and an address. A list of assignments is the output of a command such as `az role assignment list --all -o json`.',
      ),
    ],
  };
}
