import { List, Text } from '@mantine/core';
import type { components } from '../../../target/api/reporting';
import { useText } from '../../text/Language';

type Difference = components['schemas']['Difference'];

/** In what the copy is not the same as the live tables. */
export function Differences({ of }: { of: Difference[] | null }) {
  const words = useText().operations.model;
  if (of === null) return null;
  const differing = of.filter((each) => each.missing + each.surplus + each.changed > 0);
  if (differing.length === 0) return <Text>{words.same}</Text>;
  return (
    <List>
      {differing.map((each) => (
        <List.Item key={each.table}>
          {words.differs(each.table, each.missing, each.surplus, each.changed)}
        </List.Item>
      ))}
    </List>
  );
}
