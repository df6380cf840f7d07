import type { Matrix, MatrixCall } from '../api/reports';

/** What the units have done in one call. Whoever is waived does not owe. */
export interface Sum {
  call: MatrixCall;
  owing: number;
  onTime: number;
  late: number;
  /** Still in time. */
  owed: number;
  missing: number;
  waived: number;
  nominations: number;
}

export function sums(matrix: Matrix): Sum[] {
  return matrix.calls.map((call) => {
    const cells = matrix.units.flatMap((unit) =>
      unit.cells.filter((cell) => cell.callId === call.callId),
    );
    const having = (...states: string[]) =>
      cells.filter((cell) => cell.status !== null && states.includes(cell.status)).length;
    return {
      call,
      owing: having('OWED', 'ON_TIME', 'OVERDUE', 'LATE', 'MISSED'),
      onTime: having('ON_TIME'),
      late: having('LATE'),
      owed: having('OWED'),
      missing: having('OVERDUE', 'MISSED'),
      waived: having('WAIVED'),
      nominations: cells.reduce((sum, cell) => sum + cell.nominations, 0),
    };
  });
}
