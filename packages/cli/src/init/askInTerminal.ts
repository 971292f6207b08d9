// @clack/prompts asks in a terminal.
import { confirm, select } from '@clack/prompts';
import type { Questions } from './questions.js';

/** Asks in the terminal of the process. */
export const terminal: Questions = {
  async choose(message, choices) {
    const options = choices.map(({ value, label }) => ({ value: value as string, label }));
    const answer = await select({ message, options });
    return choices.find(({ value }) => value === answer)?.value;
  },
  async confirm(message) {
    const answer = await confirm({ message });
    return typeof answer === 'boolean' ? answer : undefined;
  },
};
