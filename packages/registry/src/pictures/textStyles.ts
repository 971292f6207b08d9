import type { TextStyle } from './measureText.js';

export const TITLE: TextStyle = { size: 13, bold: true };
export const LABEL: TextStyle = { size: 12 };
export const LINE_HEIGHT = 16;
