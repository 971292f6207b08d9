export { createLayoutEngine, type LayoutEngine } from './layoutGraph.js';
export { toArchitectureDrawing } from './toArchitectureDrawing.js';
export { toInteractionDrawing } from './toInteractionDrawing.js';
export { toProcessDrawing } from './toProcessDrawing.js';
