import { Switch, Text } from '@mantine/core';
import { useText } from '../text/Language';

const KEY = 'guongsang.shortcuts';

/** Single letters can be in the way of whoever speaks to their machine, so they can be switched off. */
export function Shortcuts({ used, use }: { used: boolean; use: (is: boolean) => void }) {
  const words = useText().council;
  return (
    <div className="with-keyboard">
      <Switch
        label={words.shortcuts}
        checked={used}
        onChange={(event) => {
          use(event.currentTarget.checked);
        }}
      />
      {used && (
        <Text size="sm" c="dimmed" mt={4}>
          {words.shortcutsExplain}
        </Text>
      )}
    </div>
  );
}

export function readShortcuts(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function writeShortcuts(are: boolean): void {
  localStorage.setItem(KEY, are ? 'on' : 'off');
}
