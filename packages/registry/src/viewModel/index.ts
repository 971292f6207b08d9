export { buildViewModel } from './buildViewModel.js';
export { toAccent } from './toAccent.js';
export { toMonogram } from './toMonogram.js';
export type { ViewModel } from './viewModel.js';
