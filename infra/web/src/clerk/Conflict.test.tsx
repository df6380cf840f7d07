import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '../nominations/content';
import { DraftKeeper } from '../shared/DraftKeeper';
import { LocalCopy } from '../shared/localCopy';
import { Conflict, OtherVersion } from './Conflict';

const EMPTY: Content = {
  subject: null,
  kind: null,
  field: null,
  topics: [],
  title: '',
  summary: '',
  claims: [],
  criteria: [],
  spread: '',
  replicability: '',
};

describe('two texts', () => {
  beforeEach(() => {
    localStorage.clear();
    new LocalCopy<Content>('n').write({ version: 1, content: { ...EMPTY, title: 'của tôi' } });
  });

  const inConflict = () =>
    new DraftKeeper<Content>(
      { save: () => Promise.resolve(3), load: () => Promise.reject(new Error('not asked for')) },
      new LocalCopy<Content>('n'),
      { version: 2, content: { ...EMPTY, title: 'của đồng nghiệp' } },
    );

  it('are both shown, only where they differ, until one is chosen', async () => {
    const keeper = inConflict();
    const view = () => (
      <MantineProvider>
        <Conflict draft={keeper.current()} keeper={keeper} />
        <OtherVersion draft={keeper.current()} />
      </MantineProvider>
    );
    const { rerender } = render(view());
    expect(screen.getByText('của tôi')).toBeTruthy();
    expect(screen.getByText('của đồng nghiệp')).toBeTruthy();
    expect(screen.queryByText(/Tóm tắt/)).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Viết tiếp bản trên máy chủ' }));
    rerender(view());
    await userEvent.click(screen.getByRole('button', { name: 'Bản không chọn vẫn còn ở đây' }));
    rerender(view());

    expect(keeper.current().content.title).toBe('của đồng nghiệp');
    expect(screen.getByText('của tôi')).toBeTruthy();
  });
});
