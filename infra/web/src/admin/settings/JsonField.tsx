import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Value } from '../../api/settings';
import { useText } from '../../text/Language';

/** For what no other field fits; what cannot be read is kept and not sent. */
export function JsonField(props: {
  label: string;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
}) {
  const words = useText().admin.settings;
  const [written, write] = useState(() => JSON.stringify(props.value, null, 2));
  const [wrong, setWrong] = useState(false);
  return (
    <Textarea
      label={props.label}
      description={words.json}
      autosize
      error={wrong ? words.jsonWrong : props.error}
      value={written}
      onChange={(event) => {
        const text = event.currentTarget.value;
        write(text);
        try {
          props.onChange(JSON.parse(text) as Value);
          setWrong(false);
        } catch {
          setWrong(true);
        }
      }}
    />
  );
}
