import type { Diagnostic } from '../model/diagnostic.js';

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
