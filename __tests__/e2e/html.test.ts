import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html/page.js';
import { ATTACK, richEvaluation } from '../report/html/rich.js';
import { aBrowser, inBrowser } from '../support/accessibility.js';
import { commandInProcess } from '../support/in-process.js';
import { accessibilityTests } from './html-accessibility.js';

/** Of the example. */
const MODELS = 27;

/** The report that has everything, texts too. */
const rich = async (): Promise<string> => renderHtml(await richEvaluation(), true);

/** In the browser; the tests are typed without its globals. */
declare const getComputedStyle: (
  element: unknown,
  pseudo?: string,
) => { readonly content: string; readonly backgroundAttachment: string };

inBrowser('report.html in a browser', () => {
  const browser = aBrowser();
  let folder: string;
  /** One for all: to open another takes longer than to load a report. */
  let withScripts: Page;
  let page: Page;
  /** Whatever the page asked for, said or stumbled over. */
  let noise: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'html-'));
    // More models of the example than a table shows at first, on some of its questions.
    const example = readFileSync('examples/zeroeval-gsm8k/results.csv', 'utf8').split('\n').slice(0, 151);
    writeFileSync(join(folder, 'example.csv'), example.join('\n'));
    const names = example[0]!.split(',').filter((name) => !/^(?:query_id|reference)$|_answer$/.test(name));
    const models = names.slice(0, MODELS).join('\n');
    const { status, stderr } = await commandInProcess([
      join(folder, 'example.csv'),
      ...['--models', models, '--out', join(folder, 'example')],
    ]);
    expect([status === 0 || status === 1, stderr]).toEqual([true, '']);
    mkdirSync(join(folder, 'rich'));
    writeFileSync(join(folder, 'rich/report.html'), await rich());
    withScripts = await newPage();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const addressOf = (name: string): string => pathToFileURL(join(folder, name, 'report.html')).href;

  async function newPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const made = await browser().newPage(options);
    const addresses = ['about:blank', ...['example', 'rich'].map(addressOf)];
    made.on('request', (request) => !addresses.includes(request.url()) && noise.push(`request ${request.url()}`));
    made.on('console', (message) => noise.push(`console ${message.text()}`));
    made.on('pageerror', (error) => noise.push(`error ${error.message}`));
    made.on('dialog', (dialog) => noise.push(`dialog ${dialog.message()}`));
    return made;
  }

  interface Look {
    readonly width?: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly javaScriptEnabled?: boolean;
  }

  async function open(name: string, { width = 1280, colorScheme = 'light', javaScriptEnabled = true }: Look = {}) {
    noise = [];
    page = javaScriptEnabled ? withScripts : await newPage({ javaScriptEnabled });
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, media: 'screen' });
    await page.goto(addressOf(name));
  }

  function close(): void {
    expect(noise).toEqual([]);
  }

  const firstCells = (table: string): Promise<string[]> =>
    page.locator(`#${table} tbody tr:visible > :first-child`).allInnerTexts();

  test.each(['example', 'rich'])('%s asks for nothing, says nothing and is as wide as the window', async (name) => {
    await open(name);
    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const isOpen of [true, false]) {
        await page.locator('details').evaluateAll((all, now) => {
          for (const details of all) (details as unknown as { open: boolean }).open = now;
        }, isOpen);
        const scrolls = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([width, isOpen, scrolls]).toEqual([width, isOpen, 0]);
      }
    }
    close();
  });

  test('on a phone rows are limited, cells say what they are and keep apart, and no label of an axis is cut', async () => {
    await open('example', { width: 390 });
    expect(await firstCells('models-table')).toHaveLength(25);
    await page.locator('#models .more').click();
    expect(await firstCells('models-table')).toHaveLength(MODELS);
    for (const table of ['models-table', 'policies-table']) {
      const row = page.locator(`#${table} tbody tr`).nth(1);
      const cells = await row.locator('td:not(.bar):not(:empty)').evaluateAll((all) =>
        all.map((cell) => ({
          head: getComputedStyle(cell, '::before').content,
          box: cell.getBoundingClientRect().toJSON() as Record<'left' | 'right' | 'top' | 'bottom', number>,
        })),
      );
      expect(cells.length).toBeGreaterThan(2);
      expect(cells.filter(({ head }) => head === 'none')).toEqual([]);
      const overlapping = cells.filter(({ box: a }, i) =>
        cells.some(
          ({ box: b }, j) => j < i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      );
      expect(overlapping).toEqual([]);
      const [scroll, ...labels] = await page
        .locator(`.scroll:has(#${table}), #${table} thead svg text`)
        .evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().toJSON() as { left: number; right: number }),
        );
      expect(labels.filter(({ left, right }) => left < scroll!.left || right > scroll!.right)).toEqual([]);
    }
    close();
  });

  test('a table that is wider than the window shows that it scrolls', async () => {
    await open('rich', { width: 390 });
    const wide = page.locator('#cost .scroll').first();
    expect(await wide.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    const shadows = await wide.evaluate((box) => getComputedStyle(box).backgroundAttachment);
    expect(shadows).toBe('local, local, scroll, scroll');
    close();
  });

  test('hostile names are text', async () => {
    await open('rich');
    expect(await page.locator('#models-table').innerText()).toContain(ATTACK.slice(0, 20));
    expect(await page.locator('img').count()).toBe(0);
    close();
  });

  test('tables are sorted by keyboard, and say so', async () => {
    await open('example');
    expect(await firstCells('models-table')).toHaveLength(25);
    await page.locator('#models .more').press('Enter');
    const before = await firstCells('models-table');
    expect(before).toHaveLength(MODELS);
    const head = page.locator('#models-table th').first();
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const byName = await firstCells('models-table');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#models-table th[aria-sort]').count()).toBe(1);
    expect(byName).toEqual([...before].sort(new Intl.Collator('en', { numeric: true }).compare));
    await page.keyboard.press('Space');
    expect(await firstCells('models-table')).toEqual([...byName].reverse());
    const right = page.locator('#models-table th').nth(1);
    await right.getByRole('button').press('Enter');
    expect(await right.getAttribute('aria-sort')).toBe('descending');
    const shares = await page.locator('#models-table tbody tr > :nth-child(2)').allInnerTexts();
    const numbers = shares.map(Number.parseFloat);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    close();
  });

  test('queries are filtered by class and by a part of their id, and counted', async () => {
    await open('rich');
    const [form, count] = [page.locator('form.filter'), page.locator('form.filter output')];
    const all = await firstCells('audit-items');
    expect(await count.innerText()).toBe(`${all.length} of ${all.length} shown`);
    await form.getByRole('searchbox').focus();
    await page.keyboard.type('FREE-3');
    const found = all.filter((id) => id.includes('free-3'));
    expect(await firstCells('audit-items')).toEqual(found);
    expect(found.length).toBeGreaterThan(0);
    expect(await count.innerText()).toBe(`${found.length} of ${all.length} shown`);
    await form.getByRole('searchbox').fill('');
    const choice = form.getByRole('combobox');
    expect(await choice.count()).toBe(1);
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await choice.inputValue();
    const rows = page.locator('#audit-items tbody tr:visible');
    expect(new Set(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-class'))))).toEqual(
      new Set([chosen]),
    );
    close();
  });

  test('a pair is looked up by keyboard and agrees with the table of the map', async () => {
    await open('example');
    await page.locator('#nearest').evaluate((table) => table.closest('details')!.setAttribute('open', ''));
    const [number, , , most] = await page.locator('#nearest tbody tr').nth(4).locator('th, td').allInnerTexts();
    const [value, name] = most!.split('\n');
    await page.locator('#pair-a').selectOption(String(Number(number) - 1));
    const options = await page.locator('#pair-b option').allInnerTexts();
    await page.locator('#pair-b').focus();
    await page.locator('#pair-b').selectOption(String(options.findIndex((option) => option.endsWith(` ${name!}`))));
    expect(await page.locator('#pair-value').innerText()).toBe(`is ${value!}`);
    close();
  });

  test('colours follow the system, and the button', async () => {
    const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    await open('rich', { colorScheme: 'dark' });
    const dark = await paper();
    await page.getByRole('button', { name: 'Light colours' }).press('Enter');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Dark colours' }).press('Space');
    expect(await paper()).toBe(dark);
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe(light);
    close();
  });

  test('what is folded is open on paper, and folded again after', async () => {
    await open('rich');
    const inside = page.locator('#few-models details table').first();
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await inside.isVisible()).toBe(true);
    expect((await inside.boundingBox())!.height).toBeGreaterThan(40);
    // The width of an A4 page between its margins.
    await page.setViewportSize({ width: 688, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(688);
    await page.emulateMedia({ media: 'screen' });
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    expect(await page.locator('details[open]').count()).toBe(0);
    close();
  });

  test('without scripts everything can be read, and no control is there that would do nothing', async () => {
    await open('rich', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('#audit-items').isVisible()).toBe(true);
    await page.locator('#few-models summary').click();
    expect(await page.locator('#pool-numbers').isVisible()).toBe(true);
    close();
  });

  test('the first stop of the keyboard leads past the head of the page', async () => {
    await open('example');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    close();
  });

  describe('for everybody', () => accessibilityTests(browser, rich));
});
