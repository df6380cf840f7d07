import './reports.css';
import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { Months } from '../api/reports';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { PageTitle } from '../shared/PageTitle';
import { day, period } from '../text/format';
import { useText } from '../text/Language';
import { choices } from './months';

/** What all reports have: the way to the others, the months, and the ways to take it along. */
export function ReportFrame(props: {
  title: string;
  /** Where the same figures are, as a file. */
  download: string;
  months: Months;
  set: (change: Partial<Months>) => void;
  children: ReactNode;
}) {
  const text = useText();
  const access = useAccess();
  const { from, to } = props.months;
  const options = choices().map((month) => ({ value: month, label: period(month, text) }));
  return (
    <Stack className="broad">
      <PageTitle>{props.title}</PageTitle>
      <Group component="nav" aria-label={text.reports.views} className="off-paper">
        <Choice to={paths.reports}>{text.reports.compliance}</Choice>
        <Choice to={paths.outcome}>{text.reports.outcome}</Choice>
      </Group>
      <Group align="flex-end" className="off-paper">
        <NativeSelect
          size="md"
          label={text.reports.from}
          value={from}
          data={options}
          onChange={(event) => {
            props.set({ from: event.currentTarget.value });
          }}
        />
        <NativeSelect
          size="md"
          label={text.reports.to}
          value={to}
          data={options}
          onChange={(event) => {
            props.set({ to: event.currentTarget.value });
          }}
        />
        <Group gap="xs">
          <Button component="a" variant="default" href={`${props.download}&format=xlsx`} download>
            {text.reports.excel}
          </Button>
          <Button component="a" variant="default" href={`${props.download}&format=csv`} download>
            {text.reports.csv}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              window.print();
            }}
          >
            {text.reports.print}
          </Button>
        </Group>
      </Group>
      <Text size="sm" className="on-paper">
        {text.reports.printed(period(from, text), period(to, text), day(new Date()))}
      </Text>
      {!access.seesAll && <Text c="dimmed">{text.reports.ofUnit}</Text>}
      {props.children}
    </Stack>
  );
}

function Choice({ to, children }: { to: string; children: string }) {
  return (
    <Anchor component={NavLink} to={to} end className="choice">
      {children}
    </Anchor>
  );
}
