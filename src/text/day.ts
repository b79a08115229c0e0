/** Days as `2027-01-31`, which compare as text. */

/** Today, where the day begins at midnight in Greenwich. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The day, if it is one in the calendar. */
export function dayOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** The same day a year later; of 29 February, 1 March. */
export function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** The day some days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a quarter, three to six months after a day: it stays the same for a while. */
export function quarterEndAfter(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = Math.ceil((month + 3) / 3) * 3;
  return new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10);
}
