import { describe, expect, it } from 'vitest';
import { byWords } from './Similar';
import { remarks, stepOf } from './places';
import type { NominationRow } from '../api/types';
import { EMPTY } from '../nominations/content';

describe('places of the form', () => {
  it('are found in their step', () => {
    expect(stepOf('/subject/personId')).toBe(0);
    expect(stepOf('/title')).toBe(1);
    expect(stepOf('/claims/2/source')).toBe(2);
    expect(stepOf('/no-such-place')).toBe(0);
  });

  it('show what is missing once it is time, and what the office wants at once', () => {
    const missing = [{ pointer: '/title', code: 'length', detail: 'Cần từ 10 ký tự.' }];
    const wishes = [
      {
        reason: { round: 1, code: 'UNCLEAR', pointer: '/summary', text: null },
        words: 'Viết chưa rõ',
      },
    ];
    expect(remarks(missing, null, wishes).error('/title')).toBeUndefined();
    expect(remarks(missing, { was: EMPTY, now: EMPTY }, wishes).error('/title')).toBe(
      'Cần từ 10 ký tự.',
    );
    expect(remarks([], null, wishes).wish('/summary')).toBe('Viết chưa rõ');
  });

  it('are silent about what has been mended since it was looked at', () => {
    const kind = { pointer: '/kind', code: 'required', detail: 'Cần có nội dung.' };
    const source = { pointer: '/claims/0/source', code: 'required', detail: 'Cần có nội dung.' };
    const now = { ...EMPTY, kind: 'DEED', claims: [{ text: 'Bớt 30 phút chờ', source: 'Sổ' }] };
    const said = (was: unknown) => remarks([kind, source], { was, now }, []);
    expect(said(EMPTY).error('/kind')).toBeUndefined();
    expect(said(EMPTY).error('/claims/0/source')).toBeUndefined();
    expect(said({ ...EMPTY, kind: 'DEED' }).error('/kind')).toBe('Cần có nội dung.');
  });
});

describe('similar names', () => {
  const row = (id: string, title: string, status = 'GRANTED') =>
    ({ id, title, status }) as NominationRow;

  it('share three longer words, with or without diacritics', () => {
    const known = [
      row('1', 'Ra viện không giấy tại khoa Nội'),
      row('2', 'Đỡ đẻ trong đêm mưa'),
      row('3', 'Ra viện không giấy', 'DISCARDED'),
    ];
    expect(byWords('ra vien khong giay', known, 'x').map((each) => each.id)).toEqual(['1']);
    expect(byWords('ra vien khong giay', known, '1')).toEqual([]);
  });
});
