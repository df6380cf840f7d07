import { afterEach, describe, expect, it, vi as clock } from 'vitest';
import { daysUntil, deadline, letters, plain, remaining } from './format';
import { vi } from './vi';

const CALL = { period: '2026-11', dueBefore: '2026-12-04T17:00:00Z' };

describe('format', () => {
  afterEach(() => {
    clock.useRealTimers();
  });

  const itIs = (when: string) => {
    clock.useFakeTimers();
    clock.setSystemTime(new Date(when));
  };

  it('names both dates of a deadline', () => {
    expect(deadline(CALL, vi)).toBe('Gương tháng 11/2026 – hạn trước 05/12/2026');
  });

  it('counts the days that are left in Vietnam, wherever the browser is', () => {
    itIs('2026-11-22T20:00:00Z');
    expect(daysUntil(CALL.dueBefore)).toBe(12);
    expect(remaining(CALL.dueBefore, vi)).toBe('còn 11 ngày');
    itIs('2026-12-03T17:00:00Z');
    expect(remaining(CALL.dueBefore, vi)).toBe('hôm nay là ngày cuối');
    itIs('2026-12-04T17:00:00Z');
    expect(remaining(CALL.dueBefore, vi)).toBe('quá hạn 1 ngày');
  });

  it('counts letters as the server does: with their marks as one, spaces at the ends as none', () => {
    expect(letters('  Đỡ đẻ ')).toBe(5);
    expect(letters('Đỡ đẻ'.normalize('NFD'))).toBe(5);
    expect(letters('')).toBe(0);
  });

  it('finds names without diacritics', () => {
    expect(plain('Đặng Thị Hường')).toBe('dang thi huong');
  });
});
