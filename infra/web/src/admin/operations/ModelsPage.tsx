import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { operationQueries } from '../../api/operations';
import { SERVICES } from '../../api/settings';
import { useAccess } from '../../app/access';
import { Loading } from '../../shared/Loading';
import { ProblemNote } from '../../shared/ProblemNote';
import { useText } from '../../text/Language';
import { Model } from './Model';
import { OperationsFrame } from './OperationsFrame';

/** What can be made anew from the events, and how far that is. */
export default function ModelsPage() {
  const words = useText().operations;
  const access = useAccess();
  const all = useQueries({ queries: SERVICES.map((each) => operationQueries.projections(each)) });
  const models = SERVICES.flatMap((service, place) =>
    (all[place]?.data ?? []).map((model) => ({ service, model })),
  );
  const failed = all.find((each) => each.error !== null)?.error;
  return (
    <OperationsFrame title={words.models}>
      <Text>{words.model.explain}</Text>
      {!access.rebuilds && <Text c="dimmed">{words.model.onlyOperator}</Text>}
      {failed && <ProblemNote problem={failed} />}
      {all.some((each) => each.isPending) && <Loading />}
      {all.every((each) => each.data !== undefined) && models.length === 0 && (
        <Text>{words.model.none}</Text>
      )}
      {models.map(({ service, model }) => (
        <Model key={service + model.name} service={service} model={model} />
      ))}
    </OperationsFrame>
  );
}
