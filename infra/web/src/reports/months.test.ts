import { expect, test } from 'vitest';
import { before, choices } from './months';

test('goes back over the turn of a year', () => {
  expect(before('2026-02', 0)).toBe('2026-02');
  expect(before('2026-02', 2)).toBe('2025-12');
  expect(before('2026-12', 12)).toBe('2025-12');
});

test('offers as many months as a report may span, the latest first', () => {
  const months = choices();
  expect(months).toHaveLength(36);
  expect(months).toEqual([...months].sort().reverse());
});
