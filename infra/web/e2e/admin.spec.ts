import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

for (const width of [DESKTOP, PHONE]) {
  test(`the administrator looks after accounts, at ${width.name} px`, async ({ browser }) => {
    const admin = await Desk.of(browser, width);
    const { page } = admin;
    const name = `Người Mới ${Date.now()}`;
    await admin.signIn('hg1-admin', '/quan-tri/tai-khoan');
    await admin.looksAt('accounts');
    await page.getByRole('link', { name: 'Tạo tài khoản' }).click();
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await expect(page.getByText('Cần có nội dung.').first()).toBeVisible();
    await admin.looksAt('account-new');
    await page.getByLabel('Tên đăng nhập').fill(`moi-${Date.now()}`);
    await page.getByLabel('Họ tên').fill(name);
    await page.getByRole('checkbox', { name: 'Người kiểm tra' }).check();
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await expect(page.getByText(/Đã tạo/)).toBeVisible();
    await admin.looksAt('account');

    await page.getByRole('button', { name: 'In phiếu mật khẩu lần đầu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'In phiếu' }).click();
    await expect(page.getByText('Hãy ghi lý do.')).toBeVisible();
    await page.getByLabel('Lý do').fill('Người mới nhận việc');
    await page.getByRole('dialog').getByRole('button', { name: 'In phiếu' }).click();
    await expect(page.getByText('Phiếu chỉ hiện lần này.')).toBeVisible();
    await admin.looksAt('slip');
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();

    await page.getByRole('button', { name: 'Đóng tài khoản' }).click();
    await page.getByLabel('Lý do').fill('Tạo nhầm');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng tài khoản' }).click();
    await expect(page.getByText('Đã thực hiện.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mở lại tài khoản' })).toBeVisible();
    await page.goto('/quan-tri/nhat-ky');
    await expect(page.getByText('Tạo nhầm').first()).toBeVisible();
    await admin.looksAt('audit');
    expect(admin.unexpected()).toEqual([]);
    await admin.leave();
  });

  test(`the administrator decides a setting, at ${width.name} px`, async ({ browser }) => {
    const admin = await Desk.of(browser, width);
    const { page } = admin;
    await admin.signIn('hg2-admin', '/quan-tri/cai-dat');
    await expect(page.getByRole('link', { name: 'Thể thức văn bản' })).toBeVisible();
    await admin.looksAt('settings');
    await page.getByRole('link', { name: 'Bài giới thiệu', exact: false }).last().click();
    await page.getByLabel('Gỡ ở mọi nơi trong (phút)').fill('0');
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await expect(page.getByText('Hãy ghi lý do.')).toBeVisible();
    await page.getByLabel('Lý do').fill('Kế hoạch truyền thông');
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await admin.looksAt('setting-refused');
    await page.getByLabel('Gỡ ở mọi nơi trong (phút)').fill('45');
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await expect(page.getByText('Đã ghi quyết định.')).toBeVisible();
    await admin.looksAt('setting');
    for (const [service, setting] of [
      ['nomination', 'catalogues'],
      ['notification', 'desks'],
      ['review', 'route'],
    ]) {
      await page.goto(`/quan-tri/cai-dat/${service}/${setting}`);
      await expect(page.getByRole('button', { name: 'Quyết định' })).toBeVisible();
      await admin.looksAt(`setting-${setting}`);
    }
    expect(admin.unexpected(/422|400/)).toEqual([]);
    await admin.leave();
  });

  test(`the operator watches the flow and rebuilds a read model, at ${width.name} px`, async ({
    browser,
  }) => {
    const operator = await Desk.of(browser, width);
    const { page } = operator;
    await operator.signIn('hg1-admin', '/quan-tri/su-kien');
    await expect(page.getByRole('row', { name: /Báo cáo/ })).toContainText('giây');
    await operator.looksAt('flow');
    await page.getByRole('link', { name: 'Giới thiệu gương' }).last().click();
    await page.getByRole('button', { name: 'So ngay' }).click();
    await expect(page.getByText('Không thiếu sự kiện nào.')).toBeVisible();
    await operator.looksAt('flow-of-service');

    await page.goto('/quan-tri/bang-so-lieu');
    const model = page.locator('section').filter({ hasText: 'Tên khoa, phòng' });
    await model.getByRole('button', { name: 'Dựng lại' }).click();
    await operator.looksAt('rebuild-ask');
    await page.getByRole('dialog').getByRole('button', { name: 'Dựng lại' }).click();
    await model.getByRole('button', { name: 'Chuyển sang bản mới' }).click({ timeout: 60_000 });
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển' }).click();
    await expect(model.getByText('Đang dùng bản mới')).toBeVisible();
    await operator.looksAt('models');
    await model.getByRole('button', { name: 'Chuyển về bản cũ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển về' }).click();
    await expect(model.getByText('Đã chuyển về bản cũ')).toBeVisible();

    await page.goto('/quan-tri/dieu-phai-dung');
    await page.getByRole('button', { name: 'Kiểm tra ngay' }).click();
    await expect(page.getByText('Mọi điều kiểm tra đều đúng.')).toBeVisible();
    await operator.looksAt('invariants');
    expect(operator.unexpected()).toEqual([]);
    await operator.leave();
  });

  test(`notices are listed and read, at ${width.name} px`, async ({ browser }) => {
    const editor = await Desk.of(browser, width);
    await editor.signIn('hg1-editor', '/thong-bao');
    await editor.looksAt('notices');
    const link = editor.page.getByRole('link', { name: /^Thông báo/ });
    await expect(link).toBeVisible();
    const unread = editor.page.getByRole('button', { name: /^Đã đọc/ });
    const before = await unread.count();
    if (before > 0) {
      await unread.first().click();
      await expect(unread).toHaveCount(before - 1);
    }
    expect(editor.unexpected()).toEqual([]);
    await editor.leave();
  });
}
