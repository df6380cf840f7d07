import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

for (const width of [DESKTOP, PHONE]) {
  test(`the editor brings a story to the public and takes it down, at ${width.name} px`, async ({
    browser,
  }) => {
    const editor = await Desk.of(browser, width);
    const { page } = editor;
    await editor.signIn('hg1-editor');
    await editor.looksAt('editor-home');
    await page.getByRole('link', { name: 'Xem các bài' }).click();
    await editor.looksAt('stories');
    await page.getByLabel('Tìm theo tên bài').fill('khong co chu nay');
    await editor.looksAt('stories-nothing-found');
    await page.getByLabel('Tìm theo tên bài').fill('');
    await page
      .getByRole('link', { name: /Đang soạn/ })
      .first()
      .click();
    await editor.looksAt('story');

    const lead = `Một câu mở đầu đủ dài để người đọc biết bài nói về việc gì, lần ${Date.now()}.`;
    await page.getByLabel('Đoạn mở đầu').fill(lead);
    await expect(page.getByText(/Đã lưu/)).toBeVisible();
    const unchecked = page.getByRole('checkbox', {
      name: /^Đã kiểm tra tại nguồn/,
      checked: false,
    });
    while ((await unchecked.count()) > 0) {
      const left = await unchecked.count();
      await unchecked.first().click();
      await expect(unchecked).toHaveCount(left - 1);
    }
    await page.getByLabel('Người trả lời').fill('Người trong bài');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await expect(page.getByText('Đã ghi nhận.')).toBeVisible();
    await page.getByRole('button', { name: 'Tôi đã đọc lại và xác nhận' }).click();
    await expect(page.getByText('Đã đủ điều kiện công bố.')).toBeVisible();
    await editor.looksAt('story-complete');

    await page.getByRole('button', { name: 'Xem như công chúng thấy' }).click();
    await expect(page.getByRole('dialog').getByText(lead)).toBeVisible();
    await editor.looksAt('story-preview');
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await expect(page.getByText('Đã công bố.', { exact: true })).toBeVisible();

    const address = await page
      .getByRole('link', { name: 'Mở trang công khai' })
      .getAttribute('href');
    const visitor = await browser.newContext({ javaScriptEnabled: false });
    const open = await visitor.newPage();
    await open.goto(new URL(address ?? '', page.url()).href);
    await expect(open.getByText(lead)).toBeVisible();
    await visitor.close();

    await page.getByRole('button', { name: 'Gỡ bài' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ bài' }).click();
    await expect(page.getByText('Hãy chọn lý do.')).toBeVisible();
    await editor.looksAt('story-hide');
    await page.getByLabel('Lý do').selectOption('WRONG_CONTENT');
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ bài' }).click();
    await expect(page.getByText(/Lý do: Nội dung chưa đúng/)).toBeVisible();
    await page
      .getByRole('button', { name: /^Rút lại đồng ý/ })
      .first()
      .click();
    await editor.looksAt('consent-withdraw');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại và gỡ bài' }).click();
    await expect(page.getByText(/Đã rút ngày/)).toBeVisible();
    await editor.looksAt('story-hidden');

    expect(editor.unexpected()).toEqual([]);
    await editor.leave();
  });
}
