import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/Language';
import { inputId, type Remarks } from './places';

/** An input with what the office wants changed just above it. */
export function Beside({
  pointer,
  remarks,
  children,
}: {
  pointer: string;
  remarks: Remarks;
  children: ReactNode;
}) {
  const text = useText();
  const wish = remarks.wish(pointer);
  return (
    <div>
      {wish !== undefined && (
        <Text className="note" pl="sm" mb="xs" size="sm" id={`${inputId(pointer)}-wish`}>
          <strong>{text.form.officeSays}:</strong> {wish}
        </Text>
      )}
      {children}
    </div>
  );
}
