/* The tools of tables export what is in the page. They are loaded later than the page, and so is this. */
export { toExportActions } from './toExportActions';
