import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { DraftKeeper } from './DraftKeeper';
import { LocalCopy } from './localCopy';

interface Text {
  title: string;
}

/** A server with one text, which can be told to fail. */
class Server {
  version = 1;
  text: Text = { title: 'đầu' };
  failures: Problem[] = [];
  losesAnswer = false;

  save = (content: Text, version: number): Promise<number> => {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    if (version !== this.version) return Promise.reject(new Problem(412, {}));
    this.text = content;
    this.version++;
    if (this.losesAnswer) {
      this.losesAnswer = false;
      return Promise.reject(Problem.noAnswer());
    }
    return Promise.resolve(this.version);
  };

  load = () => Promise.resolve({ version: this.version, content: this.text });
}

describe('DraftKeeper', () => {
  let server: Server;
  const local = () => new LocalCopy<Text>('n1');
  const opens = () =>
    new DraftKeeper(server, local(), { version: server.version, content: server.text });
  const aWhile = () => vi.advanceTimersByTimeAsync(20_000);

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = new Server();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once a moment after the last letter and leaves nothing on the device', async () => {
    const save = vi.spyOn(server, 'save');
    const keeper = opens();
    keeper.change({ title: 'h' });
    keeper.change({ title: 'hi' });
    expect(local().read()?.content.title).toBe('hi');

    await aWhile();

    expect(save).toHaveBeenCalledTimes(1);
    expect(server.text.title).toBe('hi');
    expect(keeper.current().keeping.kind).toBe('saved');
    expect(local().read()).toBeNull();
  });

  it('goes on trying while the server is away, and keeps a copy meanwhile', async () => {
    server.failures = [Problem.noAnswer(), new Problem(503, {}, 3)];
    const keeper = opens();
    keeper.change({ title: 'mất mạng' });

    await vi.advanceTimersByTimeAsync(900);
    expect(keeper.current().keeping.kind).toBe('retrying');
    expect(local().read()?.content.title).toBe('mất mạng');
    await aWhile();

    expect(server.text.title).toBe('mất mạng');
    expect(local().read()).toBeNull();
  });

  it('finds its own text again where only the answer got lost', async () => {
    server.losesAnswer = true;
    const keeper = opens();
    keeper.change({ title: 'đã tới nơi' });

    await aWhile();

    expect(keeper.current().keeping.kind).toBe('saved');
    expect(server.version).toBe(2);
  });

  it('goes on over something else that was done to it here', async () => {
    const keeper = opens();
    server.version++;
    keeper.moved(2);
    keeper.change({ title: 'sau khi đánh dấu' });

    await aWhile();

    expect(server.text.title).toBe('sau khi đánh dấu');
    expect(keeper.current()).toMatchObject({ version: 3, keeping: { kind: 'saved' } });
  });

  it('keeps what was typed while it was saving', async () => {
    const keeper = opens();
    keeper.change({ title: 'một' });
    const flushed = keeper.flush();
    keeper.change({ title: 'một hai' });
    await flushed;
    await aWhile();

    expect(server.text.title).toBe('một hai');
    expect(keeper.current().keeping.kind).toBe('saved');
  });

  it('keeps the copy through a lost session and brings it back afterwards', async () => {
    server.failures = [new Problem(401, {})];
    const keeper = opens();
    keeper.change({ title: 'trước khi hết phiên' });
    await aWhile();
    expect(keeper.current().keeping.kind).toBe('signed-out');

    const again = opens();
    expect(again.current()).toMatchObject({
      content: { title: 'trước khi hết phiên' },
      recovered: true,
    });
    await aWhile();

    expect(server.text.title).toBe('trước khi hết phiên');
  });

  it('shows both texts where two windows have written, and loses neither', async () => {
    const one = opens();
    const two = opens();
    one.change({ title: 'cửa sổ một' });
    await aWhile();
    two.change({ title: 'cửa sổ hai' });
    await aWhile();

    expect(two.current().keeping).toMatchObject({
      kind: 'conflict',
      theirs: { content: { title: 'cửa sổ một' } },
    });
    expect(server.text.title).toBe('cửa sổ một');

    two.choose('mine');
    await aWhile();

    expect(server.text.title).toBe('cửa sổ hai');
    expect(two.current().other).toEqual({ title: 'cửa sổ một' });
  });

  it('takes the other text without writing, and still shows its own', async () => {
    const one = opens();
    const two = opens();
    one.change({ title: 'cửa sổ một' });
    await aWhile();
    two.change({ title: 'cửa sổ hai' });
    await aWhile();
    two.choose('theirs');
    await aWhile();

    expect(two.current()).toMatchObject({
      content: { title: 'cửa sổ một' },
      other: { title: 'cửa sổ hai' },
    });
    expect(server.text.title).toBe('cửa sổ một');
    expect(local().read()).toBeNull();
  });

  it('asks instead of writing over what came while the tab was closed', () => {
    local().write({ version: 1, content: { title: 'bản cũ trên máy' } });
    server.version = 2;
    server.text = { title: 'đồng nghiệp vừa sửa' };

    expect(opens().current().keeping.kind).toBe('conflict');
    expect(local().read()?.content.title).toBe('bản cũ trên máy');
  });

  it('takes over what another window has saved, unless something is unsaved', async () => {
    const keeper = opens();
    keeper.heard({ version: 2, content: { title: 'cửa sổ kia' } });
    expect(keeper.current().content.title).toBe('cửa sổ kia');

    server.version = 2;
    keeper.change({ title: 'đang viết' });
    keeper.heard({ version: 3, content: { title: 'không chen vào' } });
    expect(keeper.current().content.title).toBe('đang viết');
    await aWhile();
  });

  it('stops at a refusal and says it', async () => {
    const refusal = new Problem(409, { type: '/problems/not-in-this-state' });
    server.failures = [refusal, refusal];
    const keeper = opens();
    keeper.change({ title: 'đã gửi rồi' });
    await aWhile();

    expect(keeper.current().keeping).toMatchObject({ kind: 'refused' });
    expect(await keeper.flush()).toBe(false);
  });
});
