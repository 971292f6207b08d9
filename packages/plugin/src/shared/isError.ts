import type { Diagnostic } from 'persona-registry';

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
