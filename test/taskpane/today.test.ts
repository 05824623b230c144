import { today } from '../../src/taskpane/shared/today';

test('is the day on the calendar of this place, at any hour', () => {
  expect(today(new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
  expect(today(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});
