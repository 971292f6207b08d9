/*
 * Runs in the browser, in `docusaurus start` only. Problems of the data, of definitions and routes have no place on the page where a box could
 * stand, so one hangs below every page until they are mended. Text only, in the colours of the site.
 */
import problems from 'docusaurus-plugin-personas-problems';

const ID = 'personas-problems';

function show({ count, text }: { count: number; text: string }): void {
  document.getElementById(ID)?.remove();
  if (count === 0) return;
  const box = document.createElement('details');
  box.id = ID;
  box.className = 'alert alert--danger';
  box.open = true;
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:1000;max-height:50vh;overflow:auto;white-space:pre-wrap;';
  const summary = document.createElement('summary');
  summary.textContent = `Personas: ${count === 1 ? 'a problem' : `${count} problems`}. The site shows the last state without.`;
  const report = document.createElement('pre');
  report.textContent = text;
  report.style.cssText = 'background:none;border:0;margin:0.5rem 0 0;padding:0;white-space:inherit;';
  box.append(summary, report);
  document.body.append(box);
}

show(problems);
import.meta.webpackHot?.accept('docusaurus-plugin-personas-problems', () => show(problems));
