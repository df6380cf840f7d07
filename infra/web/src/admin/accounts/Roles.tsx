import { Checkbox, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import type { Grant } from '../../api/accounts';
import type { Role } from '../../api/types';
import { useText } from '../../text/Language';
import { turned } from './accountText';

/** Which roles, and on which days. People wear several hats. */
export function Roles({ roles, onChange }: { roles: Grant[]; onChange: (roles: Grant[]) => void }) {
  const text = useText();
  const words = text.admin.account;
  const change = (role: Role, part: Partial<Grant>) => {
    onChange(roles.map((grant) => (grant.role === role ? { ...grant, ...part } : grant)));
  };
  return (
    <Fieldset legend={words.roles}>
      <Stack gap="sm">
        {(Object.keys(text.roles) as Role[]).map((role) => {
          const grant = roles.find((each) => each.role === role);
          return (
            <div key={role}>
              <Checkbox
                label={text.roles[role]}
                checked={grant !== undefined}
                onChange={() => {
                  onChange(turned(roles, role));
                }}
              />
              {grant && (
                <Group mt="xs" ml="xl">
                  <TextInput
                    type="date"
                    size="sm"
                    label={words.from}
                    aria-label={`${text.roles[role]}: ${words.from}`}
                    value={grant.from}
                    onChange={(event) => {
                      change(role, { from: event.currentTarget.value });
                    }}
                  />
                  <TextInput
                    type="date"
                    size="sm"
                    label={`${words.to} (${words.toHint})`}
                    aria-label={`${text.roles[role]}: ${words.to}`}
                    value={grant.to ?? ''}
                    onChange={(event) => {
                      change(role, { to: event.currentTarget.value || null });
                    }}
                  />
                </Group>
              )}
            </div>
          );
        })}
      </Stack>
    </Fieldset>
  );
}
