const HOURS_AHEAD = 7;
const MS_PER_HOUR = 3_600_000;

/**
 * A moment as calendars and clocks in Vietnam show it; what is no moment stays as it is.
 * @param at ISO 8601
 * @example vietnamTime('2026-11-22T18:30:00Z') // { day: '23/11/2026', clock: '01:30' }
 */
export function vietnamTime(at: string): { readonly day: string; readonly clock: string } {
  const time = new Date(Date.parse(at) + HOURS_AHEAD * MS_PER_HOUR);
  if (Number.isNaN(time.getTime())) return { day: at, clock: '' };
  const [day = '', clock = ''] = time.toISOString().split('T');
  return { day: day.split('-').reverse().join('/'), clock: clock.slice(0, 5) };
}
