import { expect, test } from '@playwright/test';
import { Desk, DESKTOP, PHONE } from './desk';

interface Visit {
  who: string;
  /** Addresses, and lists of which the first one is opened. */
  pages: (string | { list: string; id: string; page: string })[];
}

const NOMINATION = { list: '/api/v1/nominations', id: 'id', page: '/gioi-thieu/:id' };

/** Whoever has a screen, with every screen that they have and that no journey begins with. */
const VISITS: Visit[] = [
  {
    who: 'hg1-k-noi-reporter',
    pages: ['/', '/gioi-thieu', NOMINATION, '/thong-bao', '/bao-cao', '/bao-cao/ket-qua'],
  },
  {
    who: 'hg1-k-noi-head',
    pages: ['/', '/cho-toi-duyet', '/nguoi-duyet-thay', '/thong-bao', '/bao-cao'],
  },
  {
    who: 'hg1-officer',
    pages: [
      '/',
      '/gioi-thieu',
      '/ho-so?xem=all',
      { list: '/api/v1/cases', id: 'nominationId', page: '/ho-so/:id' },
      '/theo-doi',
      { list: '/api/v1/calls', id: 'id', page: '/theo-doi/:id/ban-giay' },
      '/trinh-thang',
      '/nhap-danh-sach',
      '/bieu-quyet',
      '/thong-bao',
      '/thong-bao/chua-gui-duoc',
      '/cho-phe-duyet/so-quyet-dinh',
      '/bao-cao',
      '/bao-cao/ket-qua',
      '/bao-cao/danh-sach',
    ],
  },
  {
    who: 'hg1-director',
    pages: [
      '/',
      '/cho-phe-duyet',
      { list: '/api/v1/proposals', id: 'nominationId', page: '/cho-phe-duyet/:id' },
      '/bai-gioi-thieu',
      '/bieu-quyet',
    ],
  },
  {
    who: 'hg1-editor',
    pages: [
      '/',
      '/bai-gioi-thieu',
      { list: '/api/v1/stories', id: 'nominationId', page: '/bai-gioi-thieu/:id' },
    ],
  },
  {
    who: 'hg1-admin',
    pages: [
      '/',
      '/quan-tri/tai-khoan',
      '/quan-tri/tai-khoan/moi',
      { list: '/api/v1/accounts', id: 'id', page: '/quan-tri/tai-khoan/:id' },
      '/quan-tri/chuong-trinh-ket-noi',
      '/quan-tri/nhat-ky',
      '/quan-tri/cai-dat',
      '/quan-tri/cai-dat/review/route',
      '/quan-tri/su-kien',
      '/quan-tri/su-kien/nomination',
      '/quan-tri/bang-so-lieu',
      '/quan-tri/dieu-phai-dung',
    ],
  },
  { who: 'hg1-deputy', pages: ['/', '/bieu-quyet'] },
  {
    who: 'hg1-auditor',
    pages: [
      '/',
      '/gioi-thieu',
      NOMINATION,
      '/bai-gioi-thieu',
      '/bao-cao',
      '/quan-tri/tai-khoan',
      '/quan-tri/chuong-trinh-ket-noi',
      '/quan-tri/cai-dat',
      '/quan-tri/nhat-ky',
      '/quan-tri/su-kien',
    ],
  },
];

for (const { who, pages } of VISITS) {
  test(`${who} finds every screen readable, at both widths and in English`, async ({ browser }) => {
    test.setTimeout(600_000);
    const desk = await Desk.of(browser, DESKTOP);
    await desk.signIn(who);
    const addresses: string[] = [];
    for (const each of pages) addresses.push(await addressOf(desk, each));
    for (const [at, address] of addresses.entries()) {
      await desk.page.goto(address);
      await expect(desk.page.locator('h1')).toBeVisible();
      await desk.looksAtBoth(`every-${who}-${at}`);
    }
    await desk.page.goto('/');
    await desk.page.getByRole('button', { name: 'English' }).click();
    for (const [at, address] of addresses.entries()) {
      await desk.page.goto(address);
      await expect(desk.page.locator('h1')).toBeVisible();
      await desk.looksAt(`english-${who}-${at}`);
    }
    expect(desk.unexpected()).toEqual([]);
    await desk.leave();
  });
}

test('whoever is not signed in finds every screen readable', async ({ browser }) => {
  const visitor = await Desk.of(browser, PHONE);
  const { page } = visitor;
  await page.goto('/');
  await visitor.looksAtBoth('public-home');
  await page.goto('/bang-vang');
  await visitor.looksAtBoth('public-sites');
  await page.locator('main li a').first().click();
  await visitor.looksAtBoth('public-board');
  const board = page.url();
  await page.goto(`${board}?q=khong-co-chu-nay`);
  await visitor.looksAtBoth('public-board-searched');
  await page.goto(board);
  await page.locator('h2 a').first().click();
  await visitor.looksAtBoth('public-story');
  await page.goto(`${board}/khong-co-bai-nay`);
  await visitor.looksAtBoth('public-not-found');
  expect(visitor.unexpected(/404/)).toEqual([]);
  await visitor.leave();
});

async function addressOf(desk: Desk, page: Visit['pages'][number]): Promise<string> {
  if (typeof page === 'string') return page;
  const answer = await desk.page.request.get(page.list);
  const { items } = (await answer.json()) as { items: Record<string, string>[] };
  return page.page.replace(':id', items[0]?.[page.id] ?? '');
}
