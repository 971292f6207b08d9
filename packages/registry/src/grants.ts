export { unpackCells } from './access/unpackCells.js';
