import { renderMarkdown } from '../terminal/renderMarkdown.js';

/** What a command answers: in words, and as plain data. */
export interface Answer {
  markdown: string;
  data: Readonly<Record<string, unknown>>;
}

export const ANSWER_FORMATS = ['text', 'markdown', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** @param width columns of the terminal. Absent: lines are as long as their texts */
export function toAnswerText(
  { markdown, data }: Answer,
  { format, width }: { format: AnswerFormat; width?: number | undefined },
): string {
  switch (format) {
    case 'text':
      return renderMarkdown(markdown, width);
    case 'markdown':
      return markdown.endsWith('\n') ? markdown : `${markdown}\n`;
    case 'json':
      return `${JSON.stringify({ version: 1, ...data }, withoutPageAddress, 2)}\n`;
  }
}

/** Only a site has pages, so an address of one leads nowhere. */
const withoutPageAddress = (key: string, value: unknown): unknown =>
  key === 'href' && typeof value === 'string' && value.startsWith('/') ? undefined : value;
