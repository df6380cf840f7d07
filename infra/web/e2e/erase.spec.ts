import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

const DAY = 24 * 60 * 60 * 1000;

function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * DAY).toISOString().slice(0, 10);
}

for (const width of [DESKTOP, PHONE]) {
  test(`somebody who has left takes a copy along and is erased, at ${width.name} px`, async ({
    browser,
  }) => {
    const admin = await Desk.of(browser, width);
    const { page } = admin;
    await admin.signIn('hg1-admin', '/quan-tri/tai-khoan');
    const { id, name, leaves } = await somebodyWithAnAccount(admin);
    await page.goto(`/quan-tri/tai-khoan/${id}`);

    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản sao dữ liệu' }).click();
    const copy = readFileSync(await (await taken).path(), 'utf8');
    expect(Object.keys(JSON.parse(copy) as object)).toContain('nomination');
    expect(copy).toContain(name);

    const dialog = page.getByRole('dialog');
    const erase = dialog.getByRole('button', { name: 'Xoá dữ liệu cá nhân' });
    await page.getByRole('button', { name: 'Xoá dữ liệu cá nhân' }).click();
    await expect(erase).toBeDisabled();
    await admin.looksAt('erase-ask');
    await dialog.getByLabel('Tôi hiểu việc này không hoàn tác được.').check();
    await erase.click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await admin.looksAt('erase-refused');

    await leaves();
    await erase.click();
    await expect(page.getByText('Đã xoá. Các bản sao ở mọi nơi', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Xoá dữ liệu cá nhân' })).toBeDisabled();
    await admin.looksAt('erased');
    expect(admin.unexpected(/409/)).toEqual([]);
    await admin.leave();
  });
}

/** Registered and given an account by the pages' own requests; they leave when they are told to. */
async function somebodyWithAnAccount(admin: Desk) {
  const { page } = admin;
  const units = (await (await page.request.get('/api/v1/units')).json()) as {
    items: { id: string }[];
  };
  const unitId = units.items.at(-1)?.id;
  const mark = Date.now();
  const name = `Người Mẫu Sắp Đi ${mark}`;
  const personId = crypto.randomUUID();
  const details = {
    id: personId,
    code: `DI-${mark}`,
    name,
    unitId,
    post: 'Điều dưỡng',
    staffType: 'PUBLIC_EMPLOYEE',
    directWorker: true,
    leader: false,
    language: 'vi',
    validFrom: day(-400),
  };
  const version = await admin.sends('POST', '/api/v1/people', details);
  await admin.sends('POST', '/api/v1/accounts', {
    username: `di-${mark}`,
    name,
    unitId,
    personId,
    roles: [],
  });
  const found = (await (await page.request.get(`/api/v1/accounts?search=di-${mark}`)).json()) as {
    items: { id: string }[];
  };
  return {
    id: found.items[0]?.id ?? '',
    name,
    leaves: () =>
      admin.sends('PUT', `/api/v1/people/${personId}`, { ...details, validTo: day(-2) }, version),
  };
}
