/*
 * Runs in the browser, in `docusaurus start` only. Problems of the data, of definitions and of routes have no place in a document. So one box
 * below every page shows them until they are fixed. It has only text, in the colours of the site.
 */
import problems from 'docusaurus-plugin-personas-problems';

const ID = 'personas-problems';

function show(all: typeof problems): void {
  document.getElementById(ID)?.remove();
  const shown = all.filter(({ title }) => title !== '');
  if (shown.length === 0) return;
  // The role is on an outer box, because the element that folds has a role already.
  const box = document.createElement('div');
  box.id = ID;
  box.className = 'alert alert--danger';
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:1000;max-height:50vh;overflow:auto;overflow-wrap:anywhere;';
  box.append(...shown.map(toDetails));
  document.body.append(box);
}

/** The problems of one instance of the plugin. */
function toDetails({ title, text }: (typeof problems)[number]): HTMLElement {
  const summary = document.createElement('summary');
  summary.textContent = title;
  summary.dir = 'auto';
  const report = document.createElement('div');
  report.textContent = text;
  // The report is that of the terminal, in any language of the site.
  report.lang = 'en';
  report.dir = 'ltr';
  report.style.cssText =
    'font:0.875rem/1.5 var(--ifm-font-family-monospace);margin-top:0.5rem;white-space:pre-wrap;';
  const details = document.createElement('details');
  details.open = true;
  details.append(summary, report);
  return details;
}

show(problems);
import.meta.webpackHot?.accept('docusaurus-plugin-personas-problems', () => show(problems));
