import { expect, it } from 'vitest';
import { toMeetingLine } from './toMeetingLine.js';

it('has what is known of a meeting, and its address apart', () => {
  expect(toMeetingLine({ name: 'Stand-up', when: 'Mondays', where: 'Room 4' })).toEqual({
    text: 'Stand-up · Mondays · Room 4',
  });
  expect(toMeetingLine({ name: 'Stand-up', where: 'https://meet.example/a' })).toEqual({
    text: 'Stand-up',
    address: 'https://meet.example/a',
  });
});
