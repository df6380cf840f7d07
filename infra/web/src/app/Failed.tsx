import { Button, Stack, Text, Title } from '@mantine/core';
import { useText } from '../text/Language';

export function Failed() {
  const text = useText();
  return (
    <Stack role="alert" align="flex-start">
      <Title order={1}>{text.problem.unexpected}</Title>
      <Text>{text.problem.unexpectedDetail}</Text>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {text.problem.reload}
      </Button>
    </Stack>
  );
}
