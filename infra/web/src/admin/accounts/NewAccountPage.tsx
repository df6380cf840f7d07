import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { ACCOUNTS, type Account } from '../../api/accounts';
import { paths } from '../../app/paths';
import { PageTitle } from '../../shared/PageTitle';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { AccountForm } from './AccountForm';
import { NOTHING, requestOf } from './accountText';

export default function NewAccountPage() {
  const words = useText().admin.account;
  const navigate = useNavigate();
  const create = useAction();
  return (
    <Stack>
      <PageTitle>{words.newTitle}</PageTitle>
      <AccountForm
        isNew
        first={NOTHING}
        running={create.running}
        problem={create.problem}
        onSend={(filled) => {
          void create
            .run<Account>(ACCOUNTS, { body: requestOf(filled) })
            .then((made) => made && navigate(paths.account(made.id), { state: { created: true } }));
        }}
      />
    </Stack>
  );
}
