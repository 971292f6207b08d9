export { createLayoutEngine, type LayoutEngine } from './pictures/layoutGraph.js';
export { toArchitectureDrawing } from './pictures/toArchitectureDrawing.js';
export { toInteractionDrawing } from './pictures/toInteractionDrawing.js';
export { toProcessDrawing } from './pictures/toProcessDrawing.js';
