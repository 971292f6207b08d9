export { needsLayout, toView } from './toView.js';
