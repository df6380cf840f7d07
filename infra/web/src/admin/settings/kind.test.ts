import { expect, test } from 'vitest';
import { kindOf } from './kind';

test('tells how something is filled in from what stands there', () => {
  expect(kindOf('quota', 1)).toBe('number');
  expect(kindOf('headStep', false)).toBe('yes or no');
  expect(kindOf('at', '07:30:00')).toBe('text');
  expect(kindOf('daysBefore', [3, 1])).toBe('list');
  expect(kindOf('holidays', [])).toBe('list');
  expect(kindOf('reasons', [{ code: 'OTHER', vi: 'Khác', en: 'Other' }])).toBe('rows');
  expect(kindOf('quorum', { needed: 2, of: 3 })).toBe('parts');
  expect(kindOf('editors', [])).toBe('people');
  expect(kindOf('weekend', [])).toBe('choices');
  expect(kindOf('ownUnit', 'ALLOWED')).toBe('choice');
});

test('leaves what it does not understand as it is', () => {
  expect(kindOf('closesAfterDays', null)).toBe('anything');
  expect(kindOf('odd', [[1], [2]])).toBe('anything');
});
