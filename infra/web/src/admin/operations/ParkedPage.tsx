import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { at, operationQueries, type ParkedEvent, type ParkedFact } from '../../api/operations';
import { SERVICES, type Service } from '../../api/settings';
import NotFoundPage from '../../app/NotFoundPage';
import { paths } from '../../app/paths';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { useText } from '../../text/Language';
import { Stuck } from './Stuck';

/** What has got stuck, looked at: on its way in, or on its way out. */
export default function ParkedPage() {
  const text = useText();
  const words = text.operations.one;
  const { service = '', kind = '', id = '' } = useParams();
  const known = SERVICES.find((each) => each === service);
  if (known === undefined) return <NotFoundPage />;
  return (
    <Stack gap="lg">
      <div>
        <PageTitle>{kind === 'nhan' ? words.event : words.fact}</PageTitle>
        <Anchor component={Link} to={paths.flowOf(known)}>
          {words.back}
        </Anchor>
      </div>
      {kind === 'nhan' ? <Event service={known} id={id} /> : <Fact service={known} id={id} />}
    </Stack>
  );
}

function Event({ service, id }: { service: Service; id: string }) {
  const text = useText();
  const words = text.operations.one;
  const { data, error } = useQuery(operationQueries.event(service, id));
  if (data === undefined) return error ? <ProblemNote problem={error} /> : <Loading />;
  const event: ParkedEvent = data.event;
  return (
    <Stuck
      state={event.state}
      facts={[
        [words.reason, event.reason],
        [words.type, event.eventType ?? '–'],
        [words.key, event.key],
        [words.place, `${event.topic} / ${data.partition} / ${data.offset}`],
        [text.operations.service.group, event.consumer],
      ]}
      waiting={words.waiting(data.before, data.behind)}
      payload={data.payload?.json ?? null}
      history={data.history}
      again={{
        label: words.redrive,
        hint: words.redriveHint,
        path: at(service, `parked-events/${id}/redrive`),
      }}
      discard={at(service, `parked-events/${id}/discard`)}
    />
  );
}

function Fact({ service, id }: { service: Service; id: string }) {
  const text = useText();
  const words = text.operations.one;
  const { data, error } = useQuery(operationQueries.fact(service, id));
  if (data === undefined) return error ? <ProblemNote problem={error} /> : <Loading />;
  const fact: ParkedFact = data.fact;
  return (
    <Stuck
      state={fact.state}
      facts={[
        [words.reason, fact.reason],
        [words.type, fact.eventType],
        [words.key, fact.key],
        [words.place, fact.topic],
      ]}
      waiting={words.waiting(0, fact.behind)}
      payload={data.payload?.json ?? null}
      history={data.history}
      again={{
        label: words.sendAgain,
        hint: null,
        path: at(service, `parked-facts/${id}/send-again`),
      }}
      discard={at(service, `parked-facts/${id}/discard`)}
    />
  );
}
