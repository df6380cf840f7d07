import { Center, Loader, VisuallyHidden } from '@mantine/core';
import { useText } from '../text/Language';

export function Loading() {
  const text = useText();
  return (
    <Center mih="8rem" role="status">
      <Loader aria-hidden />
      <VisuallyHidden>{text.loading}</VisuallyHidden>
    </Center>
  );
}
