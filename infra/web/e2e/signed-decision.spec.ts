import { expect, test } from '@playwright/test';
import { Desk, DESKTOP } from './desk';

interface Proposal {
  nominationId: string;
  version: number;
  subjectName: string;
}

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The last of all, since from today on the centre honours by a signed decision. */
test('the office enters the number of a signed decision', async ({ browser }) => {
  const admin = await Desk.of(browser, DESKTOP);
  await admin.signIn('hg1-admin');
  await admin.sends('PUT', '/api/v1/award/settings/approval', {
    from: TODAY.format(new Date()),
    reason: 'Từ hôm nay khen bằng quyết định',
    value: { takeBackMinutes: 0, needsDocument: true },
  });
  await admin.leave();

  const director = await Desk.of(browser, DESKTOP);
  await director.signIn('hg1-director');
  const pending = await director.page.request.get('/api/v1/proposals?status=PENDING');
  const [one] = ((await pending.json()) as { items: Proposal[] }).items;
  if (one === undefined) throw new Error('Nothing waits for the director');
  await director.sends('POST', `/api/v1/proposals/${one.nominationId}/approve`, {}, one.version);
  await director.page.goto(`/cho-phe-duyet/${one.nominationId}`);
  await expect(director.page.getByText('Chờ ghi số quyết định đã ký.')).toBeVisible();
  await director.looksAtBoth('decision-without-number');

  const officer = await Desk.of(browser, DESKTOP);
  const { page } = officer;
  await officer.signIn('hg1-officer');
  await page.getByRole('link', { name: /^Ghi số quyết định/ }).click();
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
  await expect(page.getByText('Hãy chọn ít nhất một gương.')).toBeVisible();
  await expect(page.getByLabel('Số', { exact: true })).toBeFocused();
  await officer.looksAtBoth('issue-incomplete');
  await page.getByRole('checkbox', { name: one.subjectName }).first().check();
  await page.getByLabel('Số', { exact: true }).fill('412');
  await page.getByLabel('Ký hiệu').fill('QĐ-TTYT');
  await page.getByLabel('Ngày ký').fill('2999-01-01');
  await page.getByLabel('Người ký', { exact: true }).fill('Võ Thị Ngọc Vân');
  await page.getByLabel('Chức vụ người ký').fill('GIÁM ĐỐC');
  await page.getByRole('button', { name: 'Ghi quyết định cho 1 gương' }).click();
  const dialog = page.getByRole('dialog');
  await officer.looksAtBoth('issue-ask');
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(page.getByText('Ngày này chưa đến.').first()).toBeVisible();
  await officer.looksAtBoth('issue-refused');
  await page.getByLabel('Ngày ký').fill(TODAY.format(new Date()));
  await page.getByRole('button', { name: 'Ghi quyết định cho 1 gương' }).click();
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(page.getByText('Đã ghi quyết định số 412/QĐ-TTYT cho 1 gương.')).toBeVisible();
  await officer.looksAtBoth('issue-done');

  await director.page.reload();
  await expect(director.page.getByText(/Quyết định số 412\/QĐ-TTYT ngày/)).toBeVisible();
  expect(director.unexpected()).toEqual([]);
  expect(officer.unexpected(/422/)).toEqual([]);
  await director.leave();
  await officer.leave();
});
