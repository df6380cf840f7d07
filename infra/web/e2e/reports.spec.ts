import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

for (const width of [DESKTOP, PHONE]) {
  test(`the office reads, follows and takes along its figures, at ${width.name} px`, async ({
    browser,
  }) => {
    const office = await Desk.of(browser, width);
    const { page } = office;
    await office.signIn('hg1-officer', '/bao-cao');
    await expect(page.getByRole('row', { name: /Khoa Nội/ })).toBeVisible();
    await office.looksAt('compliance');

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải Excel' }).click();
    expect((await download).suggestedFilename()).toBe('compliance.xlsx');

    await page
      .getByRole('link', { name: /xem các gương đã gửi/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Gương đằng sau con số' })).toBeVisible();
    await office.looksAt('report-list');
    await page.getByRole('link', { name: 'Về báo cáo' }).click();

    await page.getByRole('link', { name: 'Kết quả xét và công bố' }).click();
    await office.looksAt('outcome');
    await page.getByLabel('Chia theo', { exact: true }).selectOption('topic');
    await expect(page.getByRole('heading', { name: 'Kết quả chia theo chủ đề' })).toBeVisible();
    await page.getByRole('link', { name: /^\d+\. Đã gửi, Tất cả/ }).click();
    await expect(page.getByText(/^Đã gửi, tháng/)).toBeVisible();

    await page.goto('/bao-cao?tu=2024-01&den=2024-02');
    await office.looksAt('compliance-empty');
    expect(office.unexpected()).toEqual([]);
    await office.leave();
  });
}

test('a report on paper has figures and nothing to click', async ({ browser }) => {
  const director = await Desk.of(browser, DESKTOP);
  await director.signIn('hg1-director', '/bao-cao');
  await expect(director.page.getByRole('row', { name: /Khoa Nội/ })).toBeVisible();
  await director.page.emulateMedia({ media: 'print' });
  await expect(director.page.getByRole('button', { name: 'In' })).toBeHidden();
  await expect(director.page.getByRole('navigation')).toBeHidden();
  await expect(director.page.getByText(/In ngày/)).toBeVisible();
  await director.page.screenshot({ path: 'target/pictures/compliance-paper.png', fullPage: true });
  await director.leave();
});

test('a head sees the figures of the unit only', async ({ browser }) => {
  const head = await Desk.of(browser, PHONE);
  await head.signIn('hg1-k-noi-head', '/bao-cao');
  await expect(head.page.getByText('Số liệu chỉ của khoa, phòng bạn.')).toBeVisible();
  await expect(head.page.getByRole('rowheader', { name: /^Khoa / })).toHaveCount(1);
  await head.looksAt('compliance-of-unit');
  await head.leave();
});
