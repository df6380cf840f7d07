import { Button, Card, Code, FileInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';
import { ImportOutcome } from './ImportOutcome';

const LARGEST = 1_000_000;
const COLUMNS = {
  units: 'code;name;type;parentCode;validFrom;validTo',
  people:
    'code;name;sex;unitCode;post;staffType;directWorker;leader;email;phone;language;validFrom;validTo',
};
type Kind = keyof typeof COLUMNS;

/** Lists of units and people from files: read without writing first, always. */
export default function ImportsPage() {
  const text = useText();
  const words = text.office.imports;
  const ask = useAction();
  const [kind, chooseKind] = useState<Kind>('people');
  const [file, chooseFile] = useState<File | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);

  async function read(dryRun: boolean) {
    if (file === null || file.size > LARGEST) {
      refuse(file === null ? words.chooseFirst : words.tooLarge);
      return;
    }
    const sent = await ask.run(`/api/v1/${kind}/import?dryRun=${dryRun}`, {
      // Its name does not always tell the browser what it is.
      body: new Blob([await file.arrayBuffer()], { type: 'text/csv' }),
    });
    if (sent) setAsked(sent.id);
  }

  const begin = () => {
    refuse(null);
    setAsked(null);
  };

  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Text>{words.explain}</Text>
      <Card component="section">
        <Stack>
          <SegmentedControl
            fullWidth
            size="md"
            aria-label={words.kind}
            value={kind}
            onChange={(value) => {
              begin();
              chooseKind(value);
            }}
            data={[
              { value: 'people', label: words.people },
              { value: 'units', label: words.units },
            ]}
          />
          <div>
            <Text size="sm" fw={600}>
              {words.columns}
            </Text>
            <Code block className="columns">
              {COLUMNS[kind]}
            </Code>
          </div>
          <FileInput
            size="md"
            label={words.file}
            description={words.fileHint}
            placeholder={words.choose}
            accept=".csv,text/csv"
            value={file}
            error={refused}
            onChange={(chosen) => {
              begin();
              chooseFile(chosen);
            }}
          />
          {ask.problem && <ProblemNote problem={ask.problem} />}
          <Button mr="auto" loading={ask.running} onClick={() => read(true)}>
            {words.tryOut}
          </Button>
        </Stack>
      </Card>
      {asked !== null && <ImportOutcome key={asked} id={asked} write={() => read(false)} />}
    </Stack>
  );
}
