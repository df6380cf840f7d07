import './slip.css';
import { Alert, Button, Modal, Stack } from '@mantine/core';
import type { Slip } from '../../api/accounts';
import { day, time } from '../../text/format';
import { useText } from '../../text/Language';

/** A first password, on paper; nobody can see it a second time. */
export function PrintedSlip({ slip, onClose }: { slip: Slip | null; onClose: () => void }) {
  const text = useText();
  const words = text.admin.slip;
  return (
    <Modal
      opened={slip !== null}
      onClose={onClose}
      closeOnClickOutside={false}
      title={words.title}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      {slip && (
        <Stack>
          <Alert color="gold" className="off-slip">
            {words.once}
          </Alert>
          <dl className="slip">
            <dt>{words.name}</dt>
            <dd>{slip.name}</dd>
            <dt>{words.address}</dt>
            <dd>{slip.address}</dd>
            <dt>{words.username}</dt>
            <dd>
              <code>{slip.username}</code>
            </dd>
            <dt>{words.password}</dt>
            <dd>
              <code>{slip.password}</code>
            </dd>
            <dt>{words.until}</dt>
            <dd>
              {time(slip.until)} {day(slip.until)}
            </dd>
          </dl>
          <Button
            className="off-slip"
            onClick={() => {
              window.print();
            }}
          >
            {words.print}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}
