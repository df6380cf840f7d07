import { expect, test, type Page } from '@playwright/test';
import { Desk, DESKTOP } from './desk';

const CLERK = 'hg1-k-attp-reporter';

test('a lost connection in mid-save loses nothing', async ({ browser }) => {
  const desk = await Desk.of(browser, DESKTOP);
  await desk.signIn(CLERK);
  await begins(desk.page);
  await desk.page.context().setOffline(true);
  await desk.page.getByLabel('Tên gương').fill('Viết trong lúc mất mạng');
  await expect(desk.page.getByText(/đang thử lại/)).toBeVisible();
  await desk.looksAt('offline');
  await desk.page.context().setOffline(false);
  await expect(desk.page.getByText(/Đã lưu/)).toBeVisible({ timeout: 20_000 });
  await desk.page.reload();
  await expect(desk.page.getByLabel('Tên gương')).toHaveValue('Viết trong lúc mất mạng');
  expect(desk.unexpected(/ERR_INTERNET_DISCONNECTED/)).toEqual([]);
  await desk.leave();
});

test('a lost session loses nothing', async ({ browser }) => {
  const desk = await Desk.of(browser, DESKTOP);
  await desk.signIn(CLERK);
  await begins(desk.page);
  const address = desk.page.url();
  await desk.page.context().clearCookies({ name: /SESSION/ });
  await desk.page.getByLabel('Tên gương').fill('Viết khi phiên vừa hết');
  await expect(desk.page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })).toBeVisible();
  await desk.looksAt('session-over');
  await desk.page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await desk.fillsIn(CLERK);
  await expect(desk.page).toHaveURL(address.split('?')[0] ?? '');
  await expect(desk.page.getByText(/Đã lưu/)).toBeVisible();
  await desk.page.goto(address);
  await expect(desk.page.getByLabel('Tên gương')).toHaveValue('Viết khi phiên vừa hết');
  expect(desk.unexpected(/401|403/)).toEqual([]);
  await desk.leave();
});

test('two windows lose nothing', async ({ browser }) => {
  const one = await Desk.of(browser, DESKTOP);
  await one.signIn(CLERK);
  await begins(one.page);
  const other = await one.page.context().newPage();
  await other.goto(one.page.url());
  await expect(other.getByLabel('Tên gương')).toBeVisible();
  await one.page.getByLabel('Tên gương').fill('Bản ở cửa sổ một');
  await expect(one.page.getByText(/Đã lưu/)).toBeVisible();
  await other.evaluate(() => undefined);
  await other.getByLabel('Tên gương').fill('Bản ở cửa sổ hai');
  await expect(other.getByText('Bản này vừa được sửa ở nơi khác')).toBeVisible();
  await expect(other.getByText('Bản ở cửa sổ một')).toBeVisible();
  await other.screenshot({ path: 'target/pictures/conflict-1440.png', fullPage: true });
  await other.getByRole('button', { name: 'Viết tiếp bản trên màn hình' }).click();
  await expect(other.getByText(/Đã lưu/)).toBeVisible();
  await other.getByRole('button', { name: 'Bản không chọn vẫn còn ở đây' }).click();
  await expect(other.getByText('Bản ở cửa sổ một')).toBeVisible();
  expect(one.unexpected(/412/)).toEqual([]);
  await one.leave();
});

async function begins(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Viết giới thiệu gương|Giới thiệu thêm/ })
    .first()
    .click();
  await page.waitForURL(/\/viet/);
  await page.goto(`${page.url().split('?')[0] ?? ''}?buoc=2`);
  await expect(page.getByLabel('Tên gương')).toBeVisible();
}
