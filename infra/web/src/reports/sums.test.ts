import { expect, test } from 'vitest';
import type { Matrix, MatrixCell } from '../api/reports';
import { sums } from './sums';

const CALL = { callId: 'c', period: '2026-11', dueBefore: '2026-12-04T17:00:00Z' };
const cell = (status: MatrixCell['status'], nominations: number): MatrixCell => ({
  callId: 'c',
  status,
  nominations,
  list: '',
});

function of(...cells: MatrixCell[]): Matrix {
  return {
    from: '2026-11',
    to: '2026-11',
    calls: [CALL],
    units: cells.map((each, place) => ({
      unitId: String(place),
      unitCode: null,
      unitName: null,
      cells: [each],
    })),
  };
}

test('counts who owes, and leaves out who is waived or sends of their own accord', () => {
  const matrix = of(cell('ON_TIME', 2), cell('LATE', 1), cell('WAIVED', 0), cell(null, 1));
  expect(sums(matrix)[0]).toMatchObject({
    owing: 2,
    onTime: 1,
    late: 1,
    missing: 0,
    waived: 1,
    nominations: 4,
  });
});

test('what is still in time is not missing yet', () => {
  const matrix = of(cell('OWED', 0), cell('OVERDUE', 0), cell('MISSED', 0));
  expect(sums(matrix)[0]).toMatchObject({ owing: 3, owed: 1, missing: 2 });
});
