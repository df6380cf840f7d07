import { Card, SimpleGrid, TextInput, Title } from '@mantine/core';
import { placeIn } from '../shared/placeIn';
import { today } from '../text/format';
import { useText } from '../text/Language';

/** A signed decision as it is typed from the paper. */
export interface Decision {
  number: string;
  symbol: string;
  signedOn: string;
  signer: string;
  capacity: string;
}

/** 12/QĐ-TTYT */
export function nameOf({ number, symbol }: { number: string | number; symbol: string }): string {
  return `${number}/${symbol.trim()}`;
}

export function SignedDecision(props: {
  decision: Decision;
  asked: boolean;
  problem: Error | null;
  onChange: (decision: Decision) => void;
}) {
  const words = useText().issue;
  const { decision, asked, problem } = props;
  const input = (name: keyof Decision) => ({
    label: words[name],
    value: decision[name],
    error:
      asked && decision[name].trim() === ''
        ? words.required
        : placeIn(
            problem,
            `/${name}`,
            name === 'number' ? Number(decision.number) : decision[name],
          ),
    onChange: (event: { currentTarget: { value: string } }) => {
      props.onChange({ ...decision, [name]: event.currentTarget.value });
    },
  });
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.paper}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          {...input('number')}
          inputMode="numeric"
          maxLength={6}
          onChange={(event) => {
            const number = event.currentTarget.value.replace(/\D/g, '');
            props.onChange({ ...decision, number });
          }}
        />
        <TextInput {...input('symbol')} description={words.symbolHint} maxLength={50} />
        <TextInput {...input('signedOn')} type="date" max={today()} />
        <TextInput {...input('signer')} maxLength={200} />
        <TextInput {...input('capacity')} description={words.capacityHint} maxLength={200} />
      </SimpleGrid>
    </Card>
  );
}
