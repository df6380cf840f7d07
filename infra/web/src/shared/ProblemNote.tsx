import { Alert, Button, List, Text } from '@mantine/core';
import { Problem } from '../api/problem';
import { useText } from '../text/Language';

/** What went wrong and what to do, in the words of whoever refused. */
export function ProblemNote({ problem, retry }: { problem: Error; retry?: () => void }) {
  const text = useText();
  const [title, detail] = words(problem, text.problem);
  const places = problem instanceof Problem ? problem.places : [];
  return (
    <Alert role="alert" color="seal" title={title}>
      <Text size="sm">{detail}</Text>
      {places.length > 0 && (
        <List size="sm" mt="xs">
          {places.map((place) => (
            <List.Item key={place.pointer + place.detail}>{place.detail}</List.Item>
          ))}
        </List>
      )}
      {retry && (
        <Button mt="sm" size="sm" variant="default" onClick={retry}>
          {text.retry}
        </Button>
      )}
    </Alert>
  );
}

function words(
  problem: Error,
  text: {
    noAnswer: string;
    noAnswerDetail: string;
    unexpected: string;
    unexpectedDetail: string;
  },
): [string, string] {
  if (!(problem instanceof Problem)) return [text.unexpected, text.unexpectedDetail];
  if (problem.status === 0) return [text.noAnswer, text.noAnswerDetail];
  return [problem.title ?? text.unexpected, problem.detail ?? text.unexpectedDetail];
}
