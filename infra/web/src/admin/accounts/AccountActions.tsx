import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ACCOUNTS, type Account, type Slip } from '../../api/accounts';
import { useAccess } from '../../app/access';
import { AskWhy } from '../../shared/AskWhy';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { PrintedSlip } from './PrintedSlip';

type What =
  'invitation' | 'first-password' | 'reset-mail' | 'end-sessions' | 'disable' | 'enable' | 'erase';

/** What is done to an account, each with a reason. */
export function AccountActions(props: { account: Account; onDone: (words: string) => void }) {
  const words = useText().admin.account;
  const access = useAccess();
  const { account } = props;
  const action = useAction();
  const [asked, ask] = useState<What | null>(null);
  const [slip, show] = useState<Slip | null>(null);
  if (!access.managesAccounts && !access.givesFirstPasswords) return null;

  const all: Record<What, { title: string; text: string }> = {
    invitation: { title: words.invite, text: words.inviteText },
    'first-password': { title: words.slip, text: words.slipText },
    'reset-mail': { title: words.reset, text: words.resetText },
    'end-sessions': { title: words.endSessions, text: words.endSessionsText },
    disable: { title: words.disable, text: words.disableText },
    enable: { title: words.enable, text: words.enableText },
    erase: { title: words.erase, text: words.eraseText },
  };
  const mail: What = account.passwordPending ? 'invitation' : 'reset-mail';
  const possible: What[] = !account.enabled
    ? ['enable', 'erase']
    : [...(account.email === null ? [] : [mail]), 'first-password', 'end-sessions', 'disable'];
  const offered = access.managesAccounts
    ? possible
    : possible.filter((what) => what === 'first-password');
  const question = asked === null ? null : all[asked];

  async function perform(what: What, reason: string): Promise<boolean> {
    const path = `${ACCOUNTS}/${account.id}/${what}`;
    if (what === 'first-password') {
      const issued = await action.run<Slip>(path, { body: { reason } });
      show(issued);
      if (issued) ask(null);
      return issued !== null;
    }
    const done = await action.run(path, { body: { reason } });
    if (done) {
      ask(null);
      props.onDone(words.done);
    }
    return done !== null;
  }

  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.doing}
      </Title>
      {account.enabled && account.email === null && (
        <Text size="sm" mb="sm">
          {words.noMail}
        </Text>
      )}
      <Group gap="sm">
        {offered.map((what) => (
          <Button
            key={what}
            size="sm"
            variant="default"
            onClick={() => {
              ask(what);
            }}
          >
            {all[what].title}
          </Button>
        ))}
      </Group>
      <AskWhy
        opened={question !== null}
        words={{
          title: question?.title ?? '',
          text: question?.text ?? '',
          yes: question?.title ?? '',
        }}
        problem={action.problem}
        onNo={() => {
          ask(null);
        }}
        onYes={(reason) => (asked === null ? Promise.resolve(false) : perform(asked, reason))}
      />
      <PrintedSlip
        slip={slip}
        onClose={() => {
          show(null);
        }}
      />
    </Card>
  );
}
