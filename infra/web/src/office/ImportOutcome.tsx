import { Alert, Button, Card, Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { ImportProgress } from '../api/types';
import { Ask } from '../shared/Ask';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';

/** How far a file is, what has to be mended in it, and the way to have it written. */
export function ImportOutcome({ id, write }: { id: string; write: () => Promise<void> }) {
  const text = useText();
  const words = text.office.imports;
  const found = useQuery(queries.import(id));
  const [asking, ask] = useState(false);
  if (found.error) return <ProblemNote problem={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { status, lines, done, problems } = found.data;

  if (status === 'RUNNING') {
    return (
      <Card role="status">
        <Text>{lines === 0 ? words.reading : words.progress(done, lines)}</Text>
        <Progress value={lines === 0 ? 0 : (100 * done) / lines} aria-hidden />
      </Card>
    );
  }
  if (problems.length > 0) return <Problems of={found.data} />;
  if (status === 'DONE') {
    return (
      <Alert role="status" color="gold">
        {words.written(lines)}
      </Alert>
    );
  }
  return (
    <Card component="section" className="note">
      <Stack>
        <Text role="status">{words.good(lines)}</Text>
        <Button
          mr="auto"
          onClick={() => {
            ask(true);
          }}
        >
          {words.write(lines)}
        </Button>
      </Stack>
      <Ask
        words={words.writeAsk(lines)}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          await write();
          ask(false);
        }}
      />
    </Card>
  );
}

function Problems({ of }: { of: ImportProgress }) {
  const words = useText().office.imports;
  return (
    <Card component="section" className="note">
      <Text role="alert" fw={600}>
        {of.dryRun ? words.bad(of.problems.length) : words.refused}
      </Text>
      <Text size="sm">{words.badHint}</Text>
      <Table mt="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.line}</Table.Th>
            <Table.Th>{words.column}</Table.Th>
            <Table.Th>{words.problem}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {of.problems.map((problem, at) => (
            <Table.Tr key={at}>
              <Table.Td>{problem.line}</Table.Td>
              <Table.Td>{problem.column}</Table.Td>
              <Table.Td>{problem.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
