import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

const OFFICER = 'hg1-officer';
const DIRECTOR = 'hg1-director';

test.describe.configure({ mode: 'serial' });

test('the office finds, returns and accepts', async ({ browser }) => {
  const desk = await Desk.of(browser, DESKTOP);
  const { page } = desk;
  await desk.signIn(OFFICER);
  await expect(page.getByText(/hồ sơ chờ bạn kiểm tra/)).toBeVisible();
  await desk.looksAtBoth('office-home');

  await page.getByRole('link', { name: 'Mở danh sách hồ sơ' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await desk.looksAtBoth('cases');
  await page.getByLabel('Tìm theo tên gương').fill('khong co chu nay');
  await expect(page.getByText('Không có hồ sơ nào khớp.')).toBeVisible();
  await desk.looksAtBoth('cases-nothing-found');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByText(/^Tất cả \(/).click();
  await expect(page).toHaveURL(/xem=all/);
  await desk.looksAtBoth('cases-all');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Tất cả/ })).toBeChecked();
  await page.getByText(/^Chờ tôi \(/).click();

  await page.getByLabel('Tìm theo tên gương').fill('goc uong thuoc');
  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Cần xem kỹ' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quá trình' })).toBeVisible();
  await desk.looksAtBoth('case');
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(page.getByText('Hãy chọn một lý do.')).toBeVisible();
  await desk.looksAtBoth('case-return');
  await page.getByLabel('Ở chỗ nào').selectOption('/summary');
  await page.getByRole('combobox', { name: 'Lý do' }).selectOption('UNCLEAR');
  await page.getByLabel('Nói rõ hơn').fill('Ghi rõ bao nhiêu người bệnh, trong bao lâu.');
  await page.reload();
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(page.getByLabel('Nói rõ hơn')).toHaveValue(/bao nhiêu người bệnh/);
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(page.getByText('Đã trả lại để bổ sung.')).toBeVisible();
  await expect(page).toHaveURL(/tim=goc/);

  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  const cards = page.getByRole('article');
  const wallet = cards.filter({ hasText: 'Chiếc ví 18 triệu đồng' });
  await wallet.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Tiếp nhận 1 hồ sơ' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(/Chiếc ví 18 triệu đồng/);
  await desk.looksAtBoth('cases-accept');
  await dialog.getByRole('button', { name: 'Tiếp nhận 1 hồ sơ' }).click();
  await expect(page.getByText('Đã tiếp nhận 1 hồ sơ.')).toBeVisible();
  await expect(wallet).toHaveCount(0);

  // What units have handed in meanwhile.
  const others = await cards.count();
  if (others > 0) {
    for (const box of await cards.getByRole('checkbox').all()) await box.check();
    const accept = `Tiếp nhận ${others} hồ sơ`;
    await page.getByRole('button', { name: accept }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(others);
    await dialog.getByRole('button', { name: accept }).click();
    await expect(cards).toHaveCount(0);
  }
  await expect(page.getByText('Không có hồ sơ nào chờ bạn.')).toBeVisible();
  await desk.looksAtBoth('cases-empty');
  expect(desk.unexpected()).toEqual([]);
  await desk.leave();
});

test('the director approves with one thumb, takes back, and declines', async ({ browser }) => {
  const desk = await Desk.of(browser, PHONE);
  const { page } = desk;
  await desk.signIn(DIRECTOR, '/cho-phe-duyet');
  const cards = page.getByRole('article');
  await expect(cards.filter({ hasText: 'Chiếc ví 18 triệu đồng' })).toBeVisible();
  const all = await cards.count();
  await desk.looksAtBoth('decisions');

  await cards.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Nên biết trước' })).toBeVisible();
  await desk.looksAtBoth('decision');
  await page.getByRole('button', { name: 'Không phê duyệt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Không phê duyệt' }).click();
  await expect(dialog.getByText('Hãy chọn lý do.')).toBeVisible();
  await desk.looksAtBoth('decline');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Về danh sách chờ phê duyệt' }).click();

  await cards.first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Phê duyệt 1 đã chọn' }).click();
  await desk.looksAtBoth('approve');
  await dialog.getByRole('button', { name: 'Phê duyệt' }).click();
  await expect(page.getByText('Đã phê duyệt 1 gương.')).toBeVisible();
  await expect(page.getByText('Vừa phê duyệt, còn rút lại được')).toBeVisible();
  await desk.looksAtBoth('approved');
  await page
    .getByRole('button', { name: /^Rút lại/ })
    .first()
    .click();
  await expect(page.getByText('Đã rút lại.')).toBeVisible();
  await expect(cards).toHaveCount(all);

  await cards.first().getByRole('link').click();
  await page.getByRole('button', { name: 'Không phê duyệt' }).click();
  await dialog.getByLabel('Lý do').selectOption({ index: 1 });
  await dialog.getByLabel('Nói rõ hơn').fill('Cần thêm ý kiến của khoa.');
  await dialog.getByRole('button', { name: 'Không phê duyệt' }).click();
  await expect(page.getByText('Đã ghi không phê duyệt.')).toBeVisible();
  await expect(cards).toHaveCount(all - 1);
  expect(desk.unexpected()).toEqual([]);
  await desk.leave();
});

test('the office sees who owes, reminds, lets off and types in from paper', async ({ browser }) => {
  const desk = await Desk.of(browser, DESKTOP);
  const { page } = desk;
  await desk.signIn(OFFICER, '/theo-doi');
  await expect(page.getByText(/hạn trước/).first()).toBeVisible();
  await expect(page.getByLabel('Lời nhắc')).toHaveValue(/Khoa|Phòng/);
  await desk.looksAtBoth('owing');

  await desk.page.getByRole('button', { name: 'Xem đã nhắc những ai' }).click();
  await desk.looksAtBoth('who-was-reminded');
  await desk.page.goto('/thong-bao/chua-gui-duoc');
  await expect(desk.page.getByRole('heading', { name: 'Thư chưa gửi được' })).toBeVisible();
  await desk.looksAtBoth('undelivered');
  await desk.page.goto('/theo-doi');

  const unit = page.getByRole('article').filter({ hasText: 'Khoa Khám bệnh' });
  await page.getByText(/^Tất cả \(/).click();
  const owing = page.getByRole('article').filter({ has: page.getByText('Miễn lần này') });
  const name = (await owing.first().locator('p').first().textContent()) ?? '';
  await owing.first().getByRole('button', { name: 'Miễn lần này' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Miễn' }).click();
  await expect(dialog.getByText('Hãy ghi vài chữ.')).toBeVisible();
  await desk.looksAtBoth('waive');
  await dialog.getByLabel('Nói rõ hơn').fill('Khoa đang sửa nhà, tạm dừng nhận người bệnh.');
  await dialog.getByRole('button', { name: 'Miễn' }).click();
  await expect(page.getByText(`Đã miễn cho ${name}.`)).toBeVisible();
  await page
    .getByRole('article')
    .filter({ hasText: name })
    .getByRole('button', { name: 'Bỏ miễn' })
    .click();
  await expect(page.getByText(`${name} lại phải gửi như trước.`)).toBeVisible();
  await expect(unit).toBeVisible();

  await page
    .getByRole('article')
    .filter({ hasText: name })
    .getByRole('link', { name: 'Nhập bản giấy' })
    .click();
  await page.getByLabel('Người nộp').fill('Điều dưỡng trưởng');
  await page.getByText('Một tập thể').click();
  await page.getByLabel('Tên tập thể').fill('Tổ hành chính');
  await page.getByRole('button', { name: 'Ghi và gửi kiểm tra' }).click();
  await expect(page.getByText('Còn chỗ cần sửa').or(page.getByRole('alert')).first()).toBeVisible();
  await desk.looksAtBoth('paper');
  await page.reload();
  await expect(page.getByLabel('Tên tập thể')).toHaveValue('Tổ hành chính');
  expect(desk.unexpected(/422/)).toEqual([]);
  await desk.leave();
});

test('the office looks at the month before it prints it, and tries a list out before it writes it', async ({
  browser,
}) => {
  const desk = await Desk.of(browser, DESKTOP);
  const { page } = desk;
  await desk.signIn(OFFICER, '/trinh-thang');
  await expect(page.getByRole('cell', { name: /Khoa Nhi/ })).toBeVisible();
  await desk.looksAtBoth('monthly-package');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải DOCX: Tờ trình' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);

  await page.goto('/nhap-danh-sach');
  await page.getByText('Khoa, phòng', { exact: true }).click();
  await page.getByRole('button', { name: 'Đọc thử' }).click();
  await expect(page.getByText('Hãy chọn một tệp.')).toBeVisible();
  await chooses('code;name;type\nK-MOI;;DEPARTMENT\n');
  await expect(page.getByText(/chỗ cần sửa. Chưa ghi gì/)).toBeVisible();
  await desk.looksAtBoth('imports-problems');
  await chooses('code;name;type\nK-MOI;Khoa Mắt;DEPARTMENT\n');
  await expect(page.getByText('1 dòng đều dùng được. Chưa ghi gì.')).toBeVisible();
  await desk.looksAtBoth('imports-good');
  await page.getByRole('button', { name: 'Ghi 1 dòng vào hệ thống' }).click();
  await desk.looksAtBoth('imports-ask');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(page.getByText('Đã ghi 1 dòng.')).toBeVisible();
  expect(desk.unexpected()).toEqual([]);
  await desk.leave();

  async function chooses(csv: string) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'khoa.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: 'Đọc thử' }).click();
  }
});

test('pages of office and director once in English', async ({ browser }) => {
  const officer = await Desk.of(browser, DESKTOP);
  await officer.signIn(OFFICER);
  await officer.page.getByRole('button', { name: 'English' }).click();
  for (const path of ['/ho-so?xem=all', '/theo-doi', '/trinh-thang', '/nhap-danh-sach']) {
    await officer.page.goto(path);
    await officer.looksAt(`en${path.replaceAll(/[/?=]/g, '-')}`);
  }
  expect(officer.unexpected()).toEqual([]);
  await officer.leave();
  const director = await Desk.of(browser, DESKTOP);
  await director.signIn(DIRECTOR);
  await director.page.getByRole('button', { name: 'English' }).click();
  await director.page.goto('/cho-phe-duyet');
  await director.looksAt('en-decisions');
  expect(director.unexpected()).toEqual([]);
  await director.leave();
});
