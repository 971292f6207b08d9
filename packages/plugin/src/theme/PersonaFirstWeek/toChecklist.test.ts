import { expect, it } from 'vitest';
import { toChecklist } from './toChecklist';

it('writes a title and boxes for each list', () => {
  expect(
    toChecklist([
      { title: 'People', items: ['[Kim](https://example.com/kim): leads Data', 'Mia'] },
      { title: 'Meetings', items: ['Stand-up'] },
    ]),
  ).toBe(`**People**

- [ ] [Kim](https://example.com/kim): leads Data
- [ ] Mia

**Meetings**

- [ ] Stand-up
`);
});
