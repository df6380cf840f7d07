import { expect, test, type Page } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

const SUMMARY =
  'Ba tháng liền, tổ đã ghi lại từng lượt chờ của người bệnh, tìm ra chỗ ùn và đổi cách phát số. ' +
  'Thời gian chờ khám buổi sáng giảm từ 95 phút còn 40 phút; không ai phải đứng chờ ngoài hành lang. ' +
  'Cách làm được viết thành một trang giấy và dán ở quầy, ai mới vào cũng làm được ngay.';

/** One unit for each width, so that the two do not meet. */
const UNITS = [
  { width: DESKTOP, clerk: 'hg1-k-ngoai-reporter', head: 'hg1-k-ngoai-head' },
  { width: PHONE, clerk: 'hg1-k-yhct-reporter', head: 'hg1-k-yhct-head' },
];

for (const { width, clerk, head } of UNITS) {
  test(`a clerk writes, the head gives back and signs off, at ${width.name} px`, async ({
    browser,
  }) => {
    const title = `Bốn mươi phút thay cho chín mươi lăm, lần ${Date.now()}`;
    const writer = await Desk.of(browser, width);
    await writer.signIn(clerk);
    const page = writer.page;
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('hạn trước');
    await writer.looksAt('home');

    await page
      .getByRole('button', { name: /Viết giới thiệu gương|Giới thiệu thêm/ })
      .first()
      .click();
    await page.getByText('Một tập thể').click();
    await page.getByLabel('Tên tập thể').fill('Tổ đón tiếp');
    await page.getByLabel('Số người').fill('5');
    await page.getByLabel('Trong đó nữ').fill('4');
    await choose(page, 'Loại gương');
    await choose(page, 'Lĩnh vực');
    await choose(page, 'Chủ đề');
    await page.keyboard.press('Escape');
    await writer.looksAt('write-1');

    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Tên gương').fill('ngắn');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.goBack();
    await expect(page.getByText('Cần từ 10 đến 200 ký tự; hiện có 4.')).toBeVisible();
    await page.getByLabel('Tên gương').fill(title);
    await page.getByLabel('Tóm tắt thành tích').fill(SUMMARY);
    await page.getByLabel('Sức lan tỏa').fill('Khoa Nội đã làm theo từ tháng 10.');
    await page.getByLabel('Khả năng nhân rộng').fill('Nơi nào có quầy phát số đều làm được.');
    await writer.looksAt('write-2');

    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Điều đã làm được').fill('Thời gian chờ còn 40 phút');
    await page
      .getByLabel('Nguồn kiểm tra được')
      .fill('Sổ theo dõi phòng khám, tháng 8 đến tháng 10');
    for (const met of await page.getByRole('radio', { name: 'Đạt', exact: true }).all())
      await met.check();
    await writer.looksAt('write-3');

    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByText('Đã đủ nội dung.')).toBeVisible();
    await writer.looksAt('write-4');
    await page.getByRole('button', { name: 'Trình trưởng khoa, phòng' }).dblclick();
    await expect(page.getByText('Đã trình.')).toBeVisible();
    await writer.looksAt('handed-in');

    const chief = await Desk.of(browser, width);
    await chief.signIn(head, '/cho-toi-duyet');
    await chief.looksAt('waiting');
    await readOne(chief.page, title);
    await chief.looksAt('waiting-one');
    await chief.page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await chief.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(chief.page.getByText('Hãy ghi một câu')).toBeVisible();
    await chief.looksAt('give-back');
    await chief.page.getByLabel('Cần sửa gì?').fill('Ghi thêm số lượt khám mỗi sáng.');
    await chief.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(chief.page.getByText('Đã trả lại cho người viết.')).toBeVisible();

    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await expect(page.getByText('Ghi thêm số lượt khám mỗi sáng.')).toBeVisible();
    await writer.looksAt('given-back');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Tóm tắt thành tích').fill(`${SUMMARY} Mỗi sáng có 180 lượt khám.`);
    await expect(page.getByText(/Đã lưu/)).toBeVisible();
    await page.getByRole('button', { name: '4. Xem lại' }).click();
    await page.getByRole('button', { name: 'Trình trưởng khoa, phòng' }).click();
    await expect(page.getByText('Đã trình.')).toBeVisible();

    await chief.page.goto('/cho-toi-duyet');
    await readOne(chief.page, title);
    await chief.page.getByRole('button', { name: 'Duyệt và gửi' }).click();
    await expect(chief.page.getByText('Đã duyệt và gửi.')).toBeVisible();
    await page.reload();
    await expect(page.getByText(/Số tiếp nhận \d+/)).toBeVisible();
    await writer.looksAt('submitted');

    expect(writer.unexpected()).toEqual([]);
    expect(chief.unexpected()).toEqual([]);
    await writer.leave();
    await chief.leave();
  });

  test(`the head appoints a deputy and ends it, at ${width.name} px`, async ({ browser }) => {
    const chief = await Desk.of(browser, width);
    await chief.signIn(head, '/nguoi-duyet-thay');
    await chief.looksAt('deputies-empty');
    await choose(chief.page, 'Người duyệt thay');
    await chief.page.getByRole('button', { name: 'Phân công' }).click();
    await expect(chief.page.getByText('Đã phân công.')).toBeVisible();
    await chief.looksAt('deputies');
    await chief.page.getByRole('button', { name: 'Kết thúc' }).first().click();
    await chief.looksAt('deputy-end');
    await chief.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
    await expect(chief.page.getByText('Đã kết thúc').first()).toBeVisible();
    expect(chief.unexpected()).toEqual([]);
    await chief.leave();
  });

  test(`lists, what is missing and nothing to introduce, at ${width.name} px`, async ({
    browser,
  }) => {
    const writer = await Desk.of(browser, width);
    await writer.signIn('hg1-k-noi-reporter');
    await writer.looksAt('home-returned');
    await writer.page
      .getByRole('link', { name: /Giảm đau cho người bệnh/ })
      .first()
      .click();
    await writer.page.getByRole('button', { name: '2. Việc làm' }).click();
    await expect(writer.page.getByText(/Chưa rõ con số 29/).first()).toBeVisible();
    await writer.looksAt('write-returned');
    await writer.page.goto('/gioi-thieu');
    await writer.looksAt('list');
    await writer.page.getByLabel('Tìm theo tên gương').fill('khong co chu nay');
    await writer.looksAt('list-nothing-found');
    await writer.page.goto('/');
    await writer.page.getByRole('button', { name: 'Tháng này không có gương' }).first().click();
    await writer.looksAt('nothing');
    await writer.page.goto('/gioi-thieu/x/y/z');
    await writer.looksAt('not-found');
    expect(writer.unexpected()).toEqual([]);
    await writer.leave();
  });
}

test('every page once in English', async ({ browser }) => {
  const chief = await Desk.of(browser, DESKTOP);
  await chief.signIn('hg1-k-cc-head');
  await chief.page.getByRole('button', { name: 'English' }).click();
  for (const path of ['/', '/cho-toi-duyet', '/gioi-thieu', '/nguoi-duyet-thay']) {
    await chief.page.goto(path);
    await expect(chief.page.locator('html')).toHaveAttribute('lang', 'en');
    await chief.looksAt(`en${path.replaceAll('/', '-')}`);
  }
  await chief.page.goto('/cho-toi-duyet');
  await chief.page.getByRole('link', { name: 'Read and sign off' }).first().click();
  await chief.looksAt('en-waiting-one');
  expect(chief.unexpected()).toEqual([]);
  await chief.leave();
});

async function readOne(page: Page, title: string): Promise<void> {
  await page
    .getByRole('article')
    .filter({ hasText: title })
    .getByRole('link', { name: 'Đọc và duyệt' })
    .click();
}

/** The first of what a list offers. */
async function choose(page: Page, label: string): Promise<void> {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option').first().click();
}
