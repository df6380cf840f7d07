import { expect, test, type Locator, type Page } from '@playwright/test';
import { Desk, DESKTOP } from './desk';

const TITLE = `Chỉ bằng bàn phím, lần ${Date.now()}`;
const SUMMARY =
  'Cả tổ đã đi từng nhà trong ba buổi tối để nhắc người dân tiêm nhắc lại. ' +
  'Số người đến tiêm tăng từ 40 lên 62 mỗi buổi; không ai phải chờ quá 15 phút. ' +
  'Danh sách và cách hẹn được để lại ở trạm cho người sau dùng tiếp.';

/** Not one click: whoever cannot use a mouse does the two things that everybody has to do. */
test('a nomination is written and signed off by keyboard alone', async ({ browser }) => {
  const clerk = await Desk.of(browser, DESKTOP);
  const { page } = clerk;
  const keys = new Keys(page);
  await keys.signIn(clerk, 'hg1-k-ksbt-reporter');

  await keys.presses(
    page.getByRole('button', { name: /Viết giới thiệu gương|Giới thiệu thêm/ }).first(),
  );
  await page.waitForURL(/\/viet/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.goesTo(page.getByRole('radio', { name: 'Một người' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Một tập thể' })).toBeChecked();
  await keys.types(page.getByLabel('Tên tập thể'), 'Tổ tiêm chủng');
  await keys.types(page.getByLabel('Số người'), '5');
  await keys.types(page.getByLabel('Trong đó nữ'), '4');
  for (const list of ['Loại gương', 'Lĩnh vực', 'Chủ đề']) await keys.chooses(list);

  await keys.presses(page.getByRole('button', { name: 'Tiếp tục' }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.types(page.getByLabel('Tên gương'), 'ngắn');
  for (let step = 0; step < 2; step++)
    await keys.presses(page.getByRole('button', { name: 'Tiếp tục' }));
  // What is missing is a list of ways to the places themselves.
  await keys.presses(page.getByRole('button', { name: 'Tên gương', exact: true }));
  const title = page.getByLabel('Tên gương');
  await expect(title).toBeFocused();
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(TITLE);
  await expect(title).not.toHaveAttribute('aria-invalid', 'true');
  await keys.types(page.getByLabel('Tóm tắt thành tích'), SUMMARY);
  await keys.types(page.getByLabel('Sức lan tỏa'), 'Trạm bên cạnh đã làm theo.');
  await keys.types(page.getByLabel('Khả năng nhân rộng'), 'Trạm nào cũng làm được.');

  await keys.presses(page.getByRole('button', { name: 'Tiếp tục' }));
  await keys.types(page.getByLabel('Điều đã làm được'), 'Mỗi buổi 62 người đến tiêm');
  await keys.types(page.getByLabel('Nguồn kiểm tra được'), 'Sổ tiêm chủng tháng 10');
  for (const met of await page.getByRole('radio', { name: 'Đạt', exact: true }).all()) {
    await keys.goesTo(met);
    await page.keyboard.press('Space');
    await expect(met).toBeChecked();
  }
  await keys.presses(page.getByRole('button', { name: 'Tiếp tục' }));
  await expect(page.getByText('Đã đủ nội dung.')).toBeVisible();
  await keys.presses(page.getByRole('button', { name: 'Trình trưởng khoa, phòng' }));
  await expect(page.getByText('Đã trình.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const head = await Desk.of(browser, DESKTOP);
  const hers = new Keys(head.page);
  await hers.signIn(head, 'hg1-k-ksbt-head');
  await hers.presses(head.page.getByRole('link', { name: /Chờ tôi duyệt/ }).first());
  await expect(head.page.getByRole('heading', { level: 1 })).toBeFocused();
  const card = head.page.getByRole('article').filter({ hasText: TITLE });
  await hers.presses(card.getByRole('link', { name: 'Đọc và duyệt' }));
  await expect(head.page.getByText(SUMMARY)).toBeVisible();

  await hers.presses(head.page.getByRole('button', { name: 'Trả lại để bổ sung' }));
  await expect(head.page.getByRole('dialog')).toBeVisible();
  await hers.presses(head.page.getByRole('button', { name: 'Trả lại', exact: true }));
  await expect(head.page.getByLabel('Cần sửa gì?')).toBeFocused();
  await head.page.keyboard.press('Escape');
  await expect(head.page.getByRole('button', { name: 'Trả lại để bổ sung' })).toBeFocused();

  await hers.presses(head.page.getByRole('button', { name: 'Duyệt và gửi' }));
  await expect(head.page.getByText('Đã duyệt và gửi.')).toBeVisible();
  await expect(head.page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const desk of [clerk, head]) {
    expect(desk.unexpected()).toEqual([]);
    await desk.leave();
  }
});

/** Somebody who only has keys, and has to see where they are. */
class Keys {
  constructor(private readonly page: Page) {}

  async signIn(desk: Desk, username: string): Promise<void> {
    await this.page.goto('/');
    await this.presses(this.page.getByRole('link', { name: 'Đăng nhập' }));
    const account = desk.account(username);
    await this.types(this.page.locator('input[name=username]'), account.username);
    await this.types(this.page.locator('input[name=password]'), account.password);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1, name: /^Chào/ })).toBeVisible();
  }

  async goesTo(place: Locator): Promise<void> {
    // Not "visible": the radio of a row of choices has no size, its label shows it.
    await expect(place).toBeAttached();
    const isThere = () => place.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; !(await isThere()); tabs++) {
      expect(tabs, `${place.toString()} is reached`).toBeLessThan(150);
      await this.page.keyboard.press('Tab');
    }
    const message = `${place.toString()} shows the focus`;
    await expect.poll(() => place.evaluate(showsFocus), { message }).toBe(true);
  }

  async presses(place: Locator): Promise<void> {
    await this.goesTo(place);
    await this.page.keyboard.press('Enter');
  }

  async types(place: Locator, text: string): Promise<void> {
    await this.goesTo(place);
    await this.page.keyboard.insertText(text);
  }

  /** The first of what a list offers. */
  async chooses(list: string): Promise<void> {
    await this.goesTo(
      this.page
        .getByRole('combobox', { name: list })
        .or(this.page.getByRole('textbox', { name: list }))
        .first(),
    );
    await this.page.keyboard.press('ArrowDown');
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('option')).toHaveCount(0);
  }
}

/** By a ring: its own, that of the label of a hidden radio, or that of the box around it. */
function showsFocus(element: Element): boolean {
  const around = element.closest('.mantine-Input-input');
  return [element, element.nextElementSibling, around].some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
}
