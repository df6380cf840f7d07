import { Text, Title } from '@mantine/core';
import type { Matrix } from '../api/reports';
import { period } from '../text/format';
import { useText } from '../text/Language';
import { short } from './HeatMap';
import { sums, type Sum } from './sums';
import { Wide } from './Wide';

const PARTS = ['owed', 'missing', 'late', 'onTime'] as const;

/** How the units of a centre have done from call to call: columns, and the table behind them. */
export function Trend({ matrix }: { matrix: Matrix }) {
  const text = useText();
  const words = text.reports.trend;
  const all = sums(matrix);
  const highest = Math.max(1, ...all.map((each) => each.owing));
  return (
    <section>
      <Title order={2} size="h4" id="trend-title">
        {words.title}
      </Title>
      <div className="columns" role="img" aria-label={words.chart(all.length)}>
        {all.map((each) => (
          <div key={each.call.callId} className="column">
            <div className="stack">
              {PARTS.map((part) => (
                <div
                  key={part}
                  className={`bar ${part}`}
                  style={{ height: `${(100 * each[part]) / highest}%` }}
                />
              ))}
            </div>
            <Text size="xs">{short(each.call.period)}</Text>
          </div>
        ))}
      </div>
      <Wide label={words.title}>
        <table className="figures plain" aria-labelledby="trend-title">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.owing}</th>
              <th scope="col" className="key onTime">
                {words.onTime}
              </th>
              <th scope="col" className="key late">
                {words.late}
              </th>
              <th scope="col" className="key missing">
                {words.missing}
              </th>
              <th scope="col" className="key owed">
                {words.owed}
              </th>
              <th scope="col">{words.waived}</th>
              <th scope="col">{words.rate}</th>
              <th scope="col">{words.nominations}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <tr key={each.call.callId}>
                <th scope="row">{period(each.call.period, text)}</th>
                <td>{each.owing}</td>
                <td>{each.onTime}</td>
                <td>{each.late}</td>
                <td>{each.missing}</td>
                <td>{each.owed}</td>
                <td>{each.waived}</td>
                <td>{rate(each)}</td>
                <td>{each.nominations}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

/** None while there is time: it would only say how early it is. */
function rate(of: Sum): string {
  return of.owing === 0 || of.owed > 0 ? '–' : `${Math.round((100 * of.onTime) / of.owing)}%`;
}
