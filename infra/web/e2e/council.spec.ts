import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

interface Items<T> {
  items: T[];
}

/** A council in the second centre, where no other journey goes. */
test('a council votes by keyboard, stands aside, and is counted', async ({ browser }) => {
  const admin = await Desk.of(browser, DESKTOP);
  await admin.signIn('hg2-admin');
  await seatsACouncil(admin);
  await admin.leave();
  const officer = await Desk.of(browser, DESKTOP);
  await officer.signIn('hg2-officer', '/ho-so');
  const first = officer.page.getByRole('article').first();
  await expect(first).toBeVisible();
  const title = (await first.getByRole('link').textContent()) ?? '';
  await first.getByRole('link').click();
  await officer.page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await officer.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Tiếp nhận', exact: true })
    .click();
  await expect(officer.page.getByText('Đã tiếp nhận.')).toBeVisible();

  const member = await Desk.of(browser, DESKTOP);
  await member.signIn('hg2-deputy', '/bieu-quyet');
  await expect(member.page.getByText(/Bạn đã biểu quyết 0 trên/)).toBeVisible();
  await member.looksAtBoth('votings');
  await member.page.getByRole('link', { name: title }).click();
  await expect(member.page.getByRole('heading', { name: 'Phiếu của bạn' })).toBeVisible();
  await member.looksAtBoth('voting');
  await member.page.keyboard.press('Control+Enter');
  await expect(member.page.getByText('Hãy chọn một trong ba mục.')).toBeVisible();
  await member.page.keyboard.press('1');
  await expect(member.page.getByRole('radio', { name: /^1\. Đồng ý/ })).toBeChecked();
  await member.page.getByRole('textbox', { name: /^Ý kiến/ }).fill('Việc tốt, nên nhân rộng.');
  await member.page.keyboard.press('Control+Enter');
  await expect(member.page.getByText(/Đã lưu phiếu/)).toBeVisible();
  await member.looksAtBoth('votings-done');

  const other = await Desk.of(browser, PHONE);
  await other.signIn('hg2-union', '/bieu-quyet');
  await other.page.getByRole('link', { name: title }).click();
  await other.page.getByRole('button', { name: 'Tôi có liên quan đến hồ sơ này' }).click();
  await other.looksAtBoth('conflict');
  await other.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Không biểu quyết hồ sơ này' })
    .click();
  await expect(other.page.getByText('Bạn không biểu quyết hồ sơ này')).toBeVisible();
  await other.looksAtBoth('stands-aside');

  await officer.page.goto('/bieu-quyet');
  await officer.page.getByRole('link', { name: title }).click();
  await expect(officer.page.getByText('không biểu quyết vì có liên quan')).toBeVisible();
  await officer.looksAtBoth('voting-chair');
  await officer.page
    .getByRole('button', { name: /^Ghi phiếu giấy/ })
    .first()
    .click();
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  await dialog.getByRole('button', { name: 'Ghi phiếu' }).click();
  await expect(dialog.getByText('Hãy chép lại ý kiến')).toBeVisible();
  await officer.looksAtBoth('file-ballot');
  await dialog.getByLabel('Ý kiến bằng văn bản').fill('Tôi đồng ý.');
  await dialog.getByRole('button', { name: 'Ghi phiếu' }).click();
  await expect(officer.page.getByText(/Đã ghi phiếu của/)).toBeVisible();
  await officer.page.getByRole('button', { name: 'Kết thúc và kiểm phiếu' }).click();
  await officer.looksAtBoth('close-voting');
  await dialog.getByRole('button', { name: 'Kiểm phiếu' }).click();
  await expect(officer.page.getByText('Hội đồng đề nghị biểu dương.')).toBeVisible();
  await officer.looksAtBoth('tally');

  for (const desk of [officer, member, other]) {
    expect(desk.unexpected()).toEqual([]);
    await desk.leave();
  }
});

/** Three members, of whom two thirds have to vote and half have to say yes. */
async function seatsACouncil(admin: Desk): Promise<void> {
  const { request } = admin.page;
  const people = (await (await request.get('/api/v1/people?limit=100')).json()) as Items<{
    id: string;
    post: string;
  }>;
  const posts = ['Phó Giám đốc chuyên môn', 'Chủ tịch Công đoàn cơ sở', 'Giám đốc'];
  const today = new Date().toISOString().slice(0, 10);
  const council = (await (await request.get('/api/v1/councils/members')).json()) as {
    version: number;
  };
  await admin.sends(
    'PUT',
    '/api/v1/councils/members',
    {
      members: posts.map((post) => ({
        personId: people.items.find((person) => person.post === post)?.id,
        role: post === 'Giám đốc' ? 'CHAIR' : 'MEMBER',
        from: '2026-01-01',
      })),
    },
    council.version,
  );
  await admin.sends('PUT', '/api/v1/review/settings/route', {
    from: today,
    reason: 'Từ hôm nay hội đồng biểu quyết',
    value: {
      councilStep: true,
      maxRounds: 3,
      ownUnit: 'SECOND_OFFICER',
      quorum: { of: 3, needed: 2 },
      threshold: { of: 2, needed: 1 },
    },
  });
}
