import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '../api/types';
import { Ask } from '../shared/Ask';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';

/** Above the text, so that whoever has to do with it can say so before reading. */
export function Conflict({ found }: { found: CaseDetail }) {
  const words = useText().council.conflict;
  const declare = useAction();
  const [asking, ask] = useState(false);
  return (
    <div>
      <Button
        size="sm"
        variant="default"
        onClick={() => {
          ask(true);
        }}
      >
        {words.button}
      </Button>
      {declare.problem && <ProblemNote problem={declare.problem} />}
      <Ask
        words={words.ask}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          await declare.run(`/api/v1/cases/${found.nominationId}/declare-conflict`, {
            version: found.version,
          });
          ask(false);
        }}
      />
    </div>
  );
}
