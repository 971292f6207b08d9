import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createFolder } from '../helpers/createFolder.js';
import { readPageTexts } from './readPageTexts.js';

it('reads what a reader reads: the text of main, of a page without one all of it, and personas.json', () => {
  const folder = createFolder();
  onTestFinished(() => folder.remove());
  const write = (path: string, text: string) => writeFileSync(join(folder.directory, path), text);
  mkdirSync(join(folder.directory, 'personas'));
  write(
    'index.html',
    '<nav>Docs</nav><div><main><h1>Ada<!-- --> <b>may</b></h1>\n<p>read.</p><script>1</script></main></div>',
  );
  write('personas/index.html', '<body><p>This page has moved.</p></body>');
  write('personas/personas.json', '{"a": 1}');
  write('styles.css', 'a {}');
  expect([...readPageTexts(folder.directory)]).toEqual([
    ['index.html', 'Ada may read.'],
    ['personas/index.html', 'This page has moved.'],
    ['personas/personas.json', '{"a": 1}'],
  ]);
});
