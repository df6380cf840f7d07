import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { reportQueries } from '../api/reports';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { HeatMap } from './HeatMap';
import { useMonths } from './months';
import { ReportFrame } from './ReportFrame';
import { Trend } from './Trend';

/** Who has sent what, month by month. */
export default function CompliancePage() {
  const text = useText();
  const [months, set] = useMonths();
  const matrix = useQuery(reportQueries.matrix(months));
  return (
    <ReportFrame
      title={text.reports.compliance}
      download={`/api/v1/compliance/matrix?from=${months.from}&to=${months.to}`}
      months={months}
      set={set}
    >
      {matrix.error && <ProblemNote problem={matrix.error} retry={() => void matrix.refetch()} />}
      {matrix.isPending && <Loading />}
      {matrix.data?.calls.length === 0 && <Empty>{text.reports.empty}</Empty>}
      {matrix.data !== undefined && matrix.data.calls.length > 0 && (
        <Stack gap="xl">
          <HeatMap matrix={matrix.data} />
          <Trend matrix={matrix.data} />
        </Stack>
      )}
    </ReportFrame>
  );
}
