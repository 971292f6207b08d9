import { expect, it } from 'vitest';
import { pitch } from './live-loader.js';

it('returns a module of the theme component with live views', () => {
  expect(pitch.call({ query: '?PersonaCard' })).toBe(`import Component from "@theme/PersonaCard";
import { toLiveComponent } from 'docusaurus-plugin-personas-live-view';
export default toLiveComponent(Component);
`);
});
