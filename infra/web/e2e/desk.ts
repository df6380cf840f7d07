import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, type Browser, type Page, type Request } from '@playwright/test';

export interface Width {
  name: string;
  width: number;
  height: number;
}

export const PHONE: Width = { name: '390', width: 390, height: 844 };
export const DESKTOP: Width = { name: '1440', width: 1440, height: 900 };

interface Account {
  username: string;
  password: string;
}

function accountOf(username: string): Account {
  const all = JSON.parse(readFileSync(process.env.ACCOUNTS ?? '', 'utf8')) as Account[];
  const found = all.find((each) => each.username === username);
  if (found === undefined) throw new Error(`No account ${username}`);
  return found;
}

/** Somebody at a browser, who also notices what people do not: the console and the policy. */
export class Desk {
  private readonly complaints: string[] = [];
  private readonly asked = new Set<Request>();

  private constructor(
    readonly page: Page,
    private width: Width,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
        this.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      // Whatever a page had asked for is of no interest once it is left.
      if (request.isNavigationRequest()) this.asked.clear();
      if (!request.url().endsWith('/stream')) this.asked.add(request);
    });
    const over = (request: Request) => this.asked.delete(request);
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  static async of(browser: Browser, width: Width): Promise<Desk> {
    const context = await browser.newContext({ viewport: width, reducedMotion: 'reduce' });
    return new Desk(await context.newPage(), width);
  }

  async signIn(username: string, at = '/'): Promise<void> {
    await this.page.goto(at);
    await this.page.getByRole('link', { name: 'Đăng nhập' }).click();
    await this.fillsIn(username);
  }

  account(username: string): Account {
    return accountOf(username);
  }

  /** The form of the provider. */
  async fillsIn(username: string): Promise<void> {
    const account = accountOf(username);
    await this.page.locator('input[name=username]').fill(account.username);
    await this.page.locator('input[name=password]').fill(account.password);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(this.page.locator('h1').first()).toBeVisible();
  }

  /** Looks at what is on screen: with axe, all of its rules, and as a picture. */
  async looksAt(screen: string): Promise<void> {
    await this.settles();
    await this.page.screenshot({
      path: `target/pictures/${screen}-${this.width.name}.png`,
      fullPage: true,
    });
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(
      violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`),
      `axe on ${screen}`,
    ).toEqual([]);
    const wider = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${screen} is wider than its window`).toBeLessThanOrEqual(0);
  }

  /** Everything has been asked for and answered, but the stream of news, which never ends. */
  private async settles(): Promise<void> {
    let quiet = 0;
    const still = () => (quiet = this.asked.size === 0 ? quiet + 1 : 0);
    await expect.poll(still, { intervals: [100], timeout: 30_000 }).toBeGreaterThan(4);
    await expect(this.page.locator('.mantine-Loader-root')).toHaveCount(0);
  }

  /** The same at both widths, and back. */
  async looksAtBoth(screen: string): Promise<void> {
    const before = this.width;
    for (const width of [PHONE, DESKTOP]) {
      await this.turnTo(width);
      await this.looksAt(screen);
    }
    await this.turnTo(before);
  }

  /**
   * What no page does yet, or what another's page does: sent as the pages send it.
   *
   * @returns the version of what it was done to
   */
  async sends(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    version?: number,
  ): Promise<number> {
    const cookies = await this.page.context().cookies();
    const answer = await this.page.request.fetch(path, {
      method,
      headers: {
        'X-XSRF-TOKEN': cookies.find((each) => each.name === 'XSRF-TOKEN')?.value ?? '',
        'Idempotency-Key': crypto.randomUUID(),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
      data: body,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return ((await answer.json()) as { version?: number }).version ?? 0;
  }

  private async turnTo(width: Width): Promise<void> {
    this.width = width;
    await this.page.setViewportSize(width);
  }

  /** What the browser complained about; what the test itself brought about is named. */
  unexpected(brought = /^$/): string[] {
    return this.complaints.filter((each) => !brought.test(each));
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
