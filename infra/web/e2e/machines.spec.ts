import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

/** One unit for each width, as a unit has one program. */
const UNITS = [
  { width: DESKTOP, unit: 'Khoa Nội tổng hợp' },
  { width: PHONE, unit: 'Khoa Nhi' },
];

for (const { width, unit } of UNITS) {
  test(`the administrator connects the program of a unit, at ${width.name} px`, async ({
    browser,
  }) => {
    const admin = await Desk.of(browser, width);
    const { page } = admin;
    await admin.signIn('hg1-admin', '/quan-tri/chuong-trinh-ket-noi');
    await admin.looksAt('machines-before');
    await page.getByRole('button', { name: 'Tạo chương trình' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tạo chương trình' }).click();
    await expect(dialog.getByText('Hãy chọn khoa, phòng.')).toBeVisible();
    await expect(dialog.getByText('Hãy ghi lý do.')).toBeVisible();
    await expect(dialog.getByLabel('Khoa, phòng')).toBeFocused();
    await admin.looksAt('machine-new');
    await dialog.getByLabel('Khoa, phòng').selectOption({ label: unit });
    await dialog.getByLabel('Lý do').fill('Nối phần mềm của khoa');
    await dialog.getByRole('button', { name: 'Tạo chương trình' }).click();

    const secret = page.getByLabel('Mã bí mật (client_secret)', { exact: true });
    await expect(secret).toHaveValue(/^[\w-]{43}$/);
    await admin.looksAt('machine-secret');
    const first = await secret.inputValue();
    await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();
    await expect(page.getByText(first)).toHaveCount(0);

    const card = page.locator('section').filter({ hasText: unit });
    await expect(card.getByText('Gương gửi vào chờ trưởng khoa, phòng duyệt')).toBeVisible();
    await admin.looksAt('machines');
    await card.getByRole('button', { name: /^Đổi mã bí mật/ }).click();
    await admin.looksAt('machine-rotate');
    await dialog.getByLabel('Lý do').fill('Người giữ mã chuyển công tác');
    await dialog.getByRole('button', { name: 'Đổi mã bí mật' }).click();
    await expect(secret).not.toHaveValue(first);
    await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();

    await card.getByRole('button', { name: /^Thu hồi/ }).click();
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(dialog.getByText('Hãy ghi lý do.')).toBeVisible();
    await admin.looksAt('machine-revoke');
    await dialog.getByLabel('Lý do').fill('Khoa đổi phần mềm');
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(page.getByText(`Đã ghi thay đổi cho ${unit}.`)).toBeVisible();
    await expect(card.getByText('Đã thu hồi')).toBeVisible();
    await expect(card.getByRole('button', { name: /^Cấp mã mới/ })).toBeVisible();
    await admin.looksAt('machines-revoked');
    expect(admin.unexpected()).toEqual([]);
    await admin.leave();
  });
}
