import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { MACHINES, type MachineSecret } from '../../api/machines';
import { useUnitOptions } from '../../office/options';
import { AskWhy } from '../../shared/AskWhy';
import { PersonSelect } from '../../shared/PersonSelect';
import { placeIn } from '../../shared/placeIn';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';

/** Gives a unit its program; only units that have none are offered. */
export function NewMachine(props: {
  opened: boolean;
  taken: string[];
  onClose: () => void;
  onSecret: (unit: string, secret: MachineSecret) => void;
}) {
  const text = useText();
  const words = text.machines;
  const create = useAction();
  const [unitId, chooseUnit] = useState('');
  const [headId, chooseHead] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const options = useUnitOptions().filter(({ value }) => !props.taken.includes(value));

  async function send(reason: string): Promise<boolean> {
    if (unitId === '') return false;
    const made = await create.run<MachineSecret>(MACHINES, { body: { unitId, headId, reason } });
    if (made === null) return false;
    props.onClose();
    props.onSecret(options.find(({ value }) => value === unitId)?.label ?? '', made);
    chooseUnit('');
    chooseHead(null);
    setAsked(false);
    return true;
  }

  return (
    <AskWhy
      opened={props.opened}
      words={{ title: words.createTitle, text: words.createText, yes: words.create }}
      problem={create.problem}
      onNo={props.onClose}
      onAsked={() => {
        setAsked(true);
      }}
      onYes={send}
    >
      <NativeSelect
        size="md"
        label={words.unit}
        data={[{ value: '', label: text.form.choose }, ...options]}
        description={options.length === 0 ? words.allHaveOne : undefined}
        value={unitId}
        error={
          asked && unitId === '' ? words.unitRequired : placeIn(create.problem, '/unitId', unitId)
        }
        data-autofocus
        onChange={(event) => {
          chooseUnit(event.currentTarget.value);
          chooseHead(null);
        }}
      />
      {unitId !== '' && (
        <PersonSelect
          label={`${words.head} (${text.optional})`}
          description={words.headHint}
          unit={unitId}
          onlyUnit
          value={headId}
          error={placeIn(create.problem, '/headId', headId)}
          onChange={chooseHead}
        />
      )}
    </AskWhy>
  );
}
