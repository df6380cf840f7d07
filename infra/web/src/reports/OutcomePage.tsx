import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { reportQueries } from '../api/reports';
import { useAccess } from '../app/access';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { FunnelBars } from './FunnelBars';
import { GroupTable } from './GroupTable';
import { useMonths } from './months';
import { ReportFrame } from './ReportFrame';

/** How far nominations have come, as a whole and group by group. */
export default function OutcomePage() {
  const text = useText();
  const words = text.reports.funnel;
  const access = useAccess();
  const [months, set] = useMonths();
  const [search, setSearch] = useSearchParams();
  const groups = access.seesAll
    ? (['unit', 'topic', 'kind', 'directWorker'] as const)
    : (['topic', 'kind', 'directWorker'] as const);
  const by = groups.find((each) => each === search.get('theo')) ?? groups[0];
  const funnel = useQuery(reportQueries.funnel(months, by));
  const total = funnel.data?.total;
  return (
    <ReportFrame
      title={text.reports.outcome}
      download={`/api/v1/funnel?from=${months.from}&to=${months.to}&by=${by}`}
      months={months}
      set={set}
    >
      {funnel.error && <ProblemNote problem={funnel.error} retry={() => void funnel.refetch()} />}
      {funnel.isPending && <Loading />}
      {total?.steps[0]?.count === 0 && <Empty>{words.empty}</Empty>}
      {funnel.data && total && total.steps[0]?.count !== 0 && (
        <Stack gap="xl">
          <FunnelBars total={total} />
          <section>
            <NativeSelect
              mb="sm"
              size="md"
              className="off-paper"
              maw="20rem"
              label={words.by}
              value={by}
              data={groups.map((each) => ({ value: each, label: words.groups[each] }))}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setSearch(
                  (old) => {
                    old.set('theo', chosen);
                    return old;
                  },
                  { replace: true },
                );
              }}
            />
            <GroupTable funnel={funnel.data} by={by} />
          </section>
        </Stack>
      )}
    </ReportFrame>
  );
}
