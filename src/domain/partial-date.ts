// A year, a month or a day, as precise as the source gives it (EDTF level 0).

/** `2021`, `2021-03` or `2021-03-09`. */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** Whether text is a date that exists, from the year 1 to 9999. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOfMonth(Number(year), Number(month)));
}

/** The first day of it, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day of it, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(lastDayOfMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`;
}

/** The year of it. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
