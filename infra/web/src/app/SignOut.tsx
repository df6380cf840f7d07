import { Button } from '@mantine/core';
import { useState } from 'react';
import { signOut } from '../api/client';
import { anyLocalCopy, forgetLocalCopies } from '../shared/localCopy';
import { Ask } from '../shared/Ask';
import { useText } from '../text/Language';

/** Leaves nothing of what was written on the device, and says so where that would lose something. */
export function SignOut() {
  const text = useText();
  const [asking, ask] = useState(false);

  async function leave() {
    forgetLocalCopies();
    await signOut().catch(() => undefined);
    window.location.assign('/');
  }

  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        onClick={() => {
          if (anyLocalCopy()) ask(true);
          else void leave();
        }}
      >
        {text.signOut}
      </Button>
      <Ask
        words={text.signOutLosing}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={leave}
      />
    </>
  );
}
