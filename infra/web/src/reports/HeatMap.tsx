import { Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { Matrix, MatrixCall, MatrixCell, MatrixUnit } from '../api/reports';
import { paths } from '../app/paths';
import { period } from '../text/format';
import { useText } from '../text/Language';
import { Wide } from './Wide';

const WORDS = ['ON_TIME', 'LATE', 'OWED', 'OVERDUE', 'MISSED', 'WAIVED', 'EXTRA'] as const;

/** Units by months. Every cell says in words what its colour says again. */
export function HeatMap({ matrix }: { matrix: Matrix }) {
  const text = useText();
  const words = text.reports.matrix;
  return (
    <section>
      <Title order={2} size="h4" id="matrix-title">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" className="off-paper">
        {words.explain}
      </Text>
      <Group gap="xs" my="sm" component="ul" className="legend" aria-label={words.legend}>
        {WORDS.map((word) => (
          <li key={word} className={`heat ${word}`}>
            {words.cell[word]}
          </li>
        ))}
      </Group>
      <Wide label={words.region}>
        <table className="figures" aria-labelledby="matrix-title">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {matrix.calls.map((call) => (
                <th key={call.callId} scope="col" title={period(call.period, text)}>
                  {short(call.period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">{unit.unitName ?? words.unknownUnit}</th>
                {matrix.calls.map((call) => (
                  <Cell key={call.callId} unit={unit} call={call} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.onTimeOf}</th>
              {matrix.calls.map((call) => (
                <td key={call.callId}>{onTimeOf(matrix, call)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Wide>
    </section>
  );
}

function Cell({ unit, call }: { unit: MatrixUnit; call: MatrixCall }) {
  const text = useText();
  const words = text.reports.matrix;
  const cell = cellOf(unit, call);
  if (cell === undefined) return <td aria-label={words.none}>–</td>;
  const state = cell.status ?? 'EXTRA';
  const word = words.cell[state];
  const said = cell.nominations > 1 ? words.several(word, cell.nominations) : word;
  return (
    <td className={`heat ${state}`}>
      {cell.nominations > 0 ? (
        <Link
          to={`${paths.reportList}?${cell.list.split('?')[1] ?? ''}`}
          aria-label={`${said}. ${words.open(unit.unitName ?? words.unknownUnit, period(call.period, text))}`}
        >
          {said}
        </Link>
      ) : (
        said
      )}
    </td>
  );
}

/** 11/26, or 2026 where something is asked for once a year. */
export function short(of: string): string {
  const [year = '', month] = of.split('-');
  return month === undefined ? year : `${month}/${year.slice(2)}`;
}

function cellOf(unit: MatrixUnit, call: MatrixCall): MatrixCell | undefined {
  return unit.cells.find((cell) => cell.callId === call.callId);
}

function onTimeOf(matrix: Matrix, call: MatrixCall): string {
  const owing = matrix.units
    .map((unit) => cellOf(unit, call)?.status)
    .filter((status) => status != null && status !== 'WAIVED');
  return `${owing.filter((status) => status === 'ON_TIME').length}/${owing.length}`;
}
