import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { signInAgain, useSessionIsOver } from '../api/session';
import { useText } from '../text/Language';

/** Over whatever page it is; what was typed there stays in its local copy. */
export function SignInAgain() {
  const text = useText();
  const over = useSessionIsOver();
  const [put, away] = useState(false);

  return (
    <Modal
      opened={over && !put}
      onClose={() => {
        away(true);
      }}
      title={text.session.title}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Text mb="md">{text.session.text}</Text>
      <Button fullWidth onClick={() => void signInAgain()} data-autofocus>
        {text.session.signIn}
      </Button>
    </Modal>
  );
}
