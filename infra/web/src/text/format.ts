import type { Dictionary } from './vi';

/** The business's days, wherever the browser is. */
const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const MILLIS_OF_A_DAY = 86_400_000;

/** 05/12/2026, of an instant or of a day. */
export function day(of: string | Date): string {
  return typeof of === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(of)
    ? of.split('-').reverse().join('/')
    : DAY.format(new Date(of));
}

/** 10:42 */
export function time(of: string | Date): string {
  return TIME.format(new Date(of));
}

/** 2026-12-05, the day it is now. */
export function today(): string {
  return ISO_DAY.format(new Date());
}

/** tháng 11/2026 */
export function period(of: string, text: Dictionary): string {
  const [year = '', month] = of.split('-');
  return month === undefined ? text.period.year(year) : text.period.month(`${month}/${year}`);
}

/** Whole days between today and the first day that is too late; 1 is the last day, below that it is over. */
export function daysUntil(due: string): number {
  const last = Date.parse(`${ISO_DAY.format(new Date(due))}T00:00:00Z`);
  return Math.round((last - Date.parse(`${today()}T00:00:00Z`)) / MILLIS_OF_A_DAY);
}

/** Whole days from then to today. */
export function daysSince(of: string): number {
  return -daysUntil(of);
}

/** Gương tháng 11/2026 – hạn trước 05/12/2026 */
export function deadline(call: { period: string; dueBefore: string }, text: Dictionary): string {
  return text.deadline(period(call.period, text), day(call.dueBefore));
}

/** còn 13 ngày */
export function remaining(due: string, text: Dictionary): string {
  const days = daysUntil(due);
  if (days > 1) return text.daysLeft(days - 1);
  return days === 1 ? text.lastDay : text.daysOver(1 - days);
}

const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Letters as the server counts them: with their marks as one, without spaces at the ends. */
export function letters(of: string): number {
  let count = 0;
  for (const letter of LETTERS.segment(of.trim())) count += letter.segment === '' ? 0 : 1;
  return count;
}

/** For looking names up with or without diacritics. */
export function plain(of: string): string {
  return of
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
