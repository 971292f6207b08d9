export { explainUndefined } from './explainUndefined.js';
