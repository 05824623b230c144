import { utcNow } from '../../src/taskpane/shared/utc-now';

test('the moment in UTC, to the second', () => {
  expect(utcNow(new Date(Date.UTC(2026, 10, 22, 8, 30, 5, 999)))).toBe('2026-11-22T08:30:05Z');
});
