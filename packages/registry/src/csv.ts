export { toCsv } from './exports/toCsv.js';
