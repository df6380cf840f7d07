import {
  Alert,
  Anchor,
  Button,
  Card,
  Group,
  NativeSelect,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/queries';
import { Problem } from '../api/problem';
import { paths } from '../app/paths';
import { labelOf } from '../clerk/labels';
import { remarks } from '../clerk/places';
import { DeedStep } from '../clerk/steps/DeedStep';
import { EvidenceStep } from '../clerk/steps/EvidenceStep';
import { SubjectStep } from '../clerk/steps/SubjectStep';
import { useInWords } from '../clerk/useMissing';
import { EMPTY, requestOf, type Content } from '../nominations/content';
import { PageTitle } from '../shared/PageTitle';
import { placeIn } from '../shared/placeIn';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { deadline, today } from '../text/format';
import { useText } from '../text/Language';
import { useUnitOptions } from './options';

interface Paper {
  unitId: string;
  receivedOn: string;
  receivedFrom: string;
  scan: string;
  content: Content;
}

/** The office types in what a unit has sent on paper; it counts as sent on the day the paper came. */
export default function PaperPage() {
  const text = useText();
  const words = text.office.paper;
  const { call: callId = '' } = useParams();
  const [search] = useSearchParams();
  const unit = search.get('khoa') ?? '';
  const navigate = useNavigate();
  const units = useUnitOptions();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === callId);
  const enter = useAction();
  const [asked, setAsked] = useState(false);
  const [paper, write, done] = useKept<Paper>(`paper-${callId}-${unit}`, {
    unitId: unit,
    receivedOn: today(),
    receivedFrom: '',
    scan: '',
    content: EMPTY,
  });
  const put = (part: Partial<Paper>) => {
    write({ ...paper, ...part });
  };
  const inWords = useInWords();
  const refused = enter.problem instanceof Problem ? enter.problem : null;
  const places = refused?.places.map(inWords) ?? [];
  const step = {
    content: paper.content,
    remarks: remarks(places, { was: refused?.sent, now: paper.content }, []),
    change: (part: Partial<Content>) => {
      put({ content: { ...paper.content, ...part } });
    },
  };
  const missing = (value: string) => asked && value.trim() === '';

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (paper.unitId === '' || paper.receivedOn === '' || paper.receivedFrom.trim() === '') return;
    const { unitId, receivedOn, scan } = paper;
    const sent = await enter.run('/api/v1/nominations', {
      body: {
        ...requestOf(callId, paper.content),
        onBehalf: {
          unitId,
          receivedOn,
          receivedFrom: paper.receivedFrom.trim(),
          scan: scan.trim() || null,
        },
      },
    });
    if (sent) {
      done();
      await navigate(`${paths.owing}?dot=${callId}`, { state: { done: words.done } });
    }
  }

  return (
    <Stack>
      <Anchor component={Link} to={`${paths.owing}?dot=${callId}`} size="sm">
        {text.back}
      </Anchor>
      <PageTitle>{words.title}</PageTitle>
      {call && <Text fw={600}>{deadline(call, text)}</Text>}
      <Text>{words.explain}</Text>
      <Text size="sm" c="dimmed">
        {words.kept}
      </Text>
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {words.received}
        </Title>
        <Stack>
          <NativeSelect
            size="md"
            label={words.unit}
            data={[{ value: '', label: text.form.choose }, ...units]}
            value={paper.unitId}
            error={
              missing(paper.unitId)
                ? words.chooseUnit
                : placeIn(enter.problem, '/onBehalf/unitId', paper.unitId)
            }
            onChange={(event) => {
              put({ unitId: event.currentTarget.value });
            }}
          />
          <TextInput
            type="date"
            label={words.day}
            max={today()}
            value={paper.receivedOn}
            error={
              missing(paper.receivedOn)
                ? text.office.owing.requiredDay
                : placeIn(enter.problem, '/onBehalf/receivedOn', paper.receivedOn)
            }
            onChange={(event) => {
              put({ receivedOn: event.currentTarget.value });
            }}
          />
          <TextInput
            label={words.from}
            maxLength={200}
            value={paper.receivedFrom}
            error={
              missing(paper.receivedFrom)
                ? text.office.owing.required
                : placeIn(enter.problem, '/onBehalf/receivedFrom', paper.receivedFrom)
            }
            onChange={(event) => {
              put({ receivedFrom: event.currentTarget.value });
            }}
          />
          <TextInput
            label={`${words.scan} (${text.optional})`}
            description={words.scanHint}
            maxLength={1000}
            value={paper.scan}
            onChange={(event) => {
              put({ scan: event.currentTarget.value });
            }}
          />
        </Stack>
      </Card>
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {words.content}
        </Title>
        <Stack gap="xl">
          <SubjectStep {...step} unitId={paper.unitId} />
          <DeedStep {...step} />
          <EvidenceStep {...step} />
        </Stack>
      </Card>
      {enter.problem && places.length === 0 && <ProblemNote problem={enter.problem} />}
      {places.length > 0 && (
        <Alert role="alert" color="seal" title={words.missing}>
          <ul>
            {places.map((place) => (
              <li key={place.pointer + place.detail}>
                {labelOf(place.pointer, text)}: {place.detail}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Group className="reach" justify="flex-end">
        <Button loading={enter.running} onClick={send}>
          {words.send}
        </Button>
      </Group>
    </Stack>
  );
}
