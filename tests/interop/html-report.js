// Drives the HTML reports in a headless browser, for html-report.sh: browser, folder of the pages, folder for screenshots or nothing.
'use strict';
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const [browserPath, folder, screenshots] = process.argv.slice(2);
let passed = 0;
let failed = 0;

function check(holds, what) {
  if (holds) { passed++; } else { failed++; console.log(`FAILED: ${what}`); }
}

async function open(browser, name, width, scheme, more) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, permissions: ['clipboard-read', 'clipboard-write'], ...more });
  const page = await context.newPage();
  const said = [];
  page.on('console', message => said.push(`console: ${message.text()}`));
  page.on('pageerror', error => said.push(`error: ${error}`));
  page.on('dialog', dialog => { said.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  const url = pathToFileURL(path.join(folder, `${name}.html`)).href;
  page.on('request', request => { if (request.url().split('#')[0] !== url && !request.url().startsWith('data:')) { said.push(`request: ${request.url()}`); } });
  await page.goto(url);
  return { page, context, said };
}

// WCAG 2.2: contrast of every text that is seen against the first background behind it.
function lowContrast() {
  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const rect = e instanceof SVGElement && e.querySelector(':scope > rect');
      const colour = numbers(rect ? getComputedStyle(rect).fill === 'none' ? 'rgba(0,0,0,0)' : getComputedStyle(rect).fill : getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) { return colour; }
    }
    return [255, 255, 255];
  };
  const low = new Set();
  const seen = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || element.closest('script, style, title') || !element.checkVisibility()) { continue; }
    // What has the same classes all the way up has the same colours.
    let kind = '';
    for (let e = element; e !== document.body; e = e.parentElement) { kind += `${e.tagName}.${e.getAttribute('class') || ''} `; }
    if (seen.has(kind)) { continue; }
    seen.add(kind);
    const style = getComputedStyle(element);
    const [a, b] = [light(numbers(element instanceof SVGElement ? style.fill : style.color)), light(behind(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) { low.add(`${element.tagName}.${element.getAttribute('class') || ''}`); }
  }
  return [...low];
}

function overflowing() {
  const names = [...document.querySelectorAll('.card text')].filter(text => {
    const box = text.parentElement.querySelector(':scope > rect');
    return box && text.getBBox().x + text.getBBox().width > box.getBBox().x + box.getBBox().width;
  });
  return { names: names.length, page: document.documentElement.scrollWidth - innerWidth };
}

async function look(browser, name, width, scheme) {
  const what = `${name} at ${width} px, ${scheme}`;
  const { page, context, said } = await open(browser, name, width, scheme);
  const over = await page.evaluate(overflowing);
  check(over.page <= 0, `${what}: the page is ${over.page} px too wide`);
  check(over.names === 0, `${what}: ${over.names} texts of the picture leave their boxes`);
  const low = await page.evaluate(lowContrast);
  check(low.length === 0, `${what}: too little contrast in ${low.join(', ')}`);
  if (screenshots) {
    await page.screenshot({ path: path.join(screenshots, `${name}-${width}-${scheme}.png`) });
    await page.locator('#findings').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('findings').scrollIntoView());
    await page.screenshot({ path: path.join(screenshots, `${name}-${width}-${scheme}-findings.png`) });
  }
  check(said.length === 0, `${what}: ${said.join('; ')}`);
  check(await page.title() === 'VPN gateway check', `${what}: the title is ${await page.title()}`);
  await context.close();
}

async function use(browser) {
  const { page, context, said } = await open(browser, 'samples', 1600, 'light');
  // Not by boxes: the browser lays out what is far from the window when it likes.
  const visible = selector => page.evaluate(css => [...document.querySelectorAll(css)].filter(e => e.checkVisibility()).length, selector);
  const all = await page.locator('.finding').count();
  const shown = () => page.locator('#shown').textContent();
  check((await shown()).startsWith(`${all} of ${all} `), `at the start, all are shown: ${await shown()}`);

  await page.locator('input[name=outcome][value=Fail]').uncheck();
  check(await visible('.finding[data-outcome=Fail]') === 0, 'a failure is seen though failures are filtered out');
  check(await visible('.finding[data-outcome=Pass]') > 0, 'what passed is not unfolded where it is all that is left');
  await page.locator('#everything').click();
  check((await shown()).startsWith(`${all} of ${all} `), 'the button does not bring all back');

  await page.locator('input[name=severity][value=Error]').uncheck();
  check(await visible('.finding[data-severity=Error]') === 0, 'an error is seen though errors are filtered out');
  await page.locator('#everything').click();
  const topics = page.locator('input[name=topic]');
  for (let i = 1; i < await topics.count(); i++) { await topics.nth(i).uncheck(); }
  const topic = await topics.first().getAttribute('value');
  const [seen, wanted] = [await visible('.finding'), await page.locator(`.finding[data-topic=${topic}]`).count()];
  check(seen === wanted && wanted > 0, `of ${wanted} findings on the topic ${topic}, ${seen} are seen`);
  await page.locator('#everything').click();
  await page.locator('#text').fill('gcmPAIRING');
  check(await visible('.finding') > 0 && await visible('.finding') < all, 'the text filters nothing');
  check(await page.evaluate(() => [...document.querySelectorAll('h4')].some(h => h.textContent.includes('VPN401 GcmPairing') && h.checkVisibility())), 'the text does not find the name of a rule');
  await page.locator('#text').press('Enter');

  // Counts and rules of the summary narrow the findings down to what they stand for.
  const errors = page.locator('.counts a[data-only-severity=Error]');
  const told = parseInt(await errors.textContent(), 10);
  await errors.click();
  check(await visible('.finding') === told && await visible('article.finding.Error') === told, `the count of errors says ${told} and leads to ${await visible('.finding')}`);
  check(await page.evaluate(() => document.activeElement.id) === 'findings-heading', 'the focus does not go along with a count');
  const rule = page.locator('.broken a').first();
  const id = await rule.textContent();
  await rule.click();
  check(await visible('.finding') > 0 && await page.evaluate(rule => [...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).every(f => f.textContent.includes(rule)), id), `the rule ${id} does not lead to its findings`);

  // To findings that are filtered out and folded.
  const link = page.locator('.card a').last();
  const target = (await link.getAttribute('href')).slice(1);
  await link.click();
  check(await page.locator(`[id="${target}"]`).evaluate(e => e.open && !e.hidden && e.getBoundingClientRect().top < innerHeight), 'a link of the picture does not lead to its findings');
  check(await page.evaluate(() => document.activeElement.tagName) === 'SUMMARY', 'the focus does not go along with a link');

  const copy = page.locator('.copy').first();
  const fix = await copy.locator('xpath=../code').textContent();
  await copy.click();
  await page.getByText('Copied', { exact: true }).first().waitFor({ timeout: 3000 }).catch(() => {});
  check(await page.evaluate(() => navigator.clipboard.readText()) === fix, 'the fix is not on the clipboard');

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  check(await page.locator('.resource:not([open])').count() === 0, 'a resource stays folded on paper');
  check(await visible('#filter') === 0, 'the filter is on paper');
  if (screenshots) { await page.pdf({ path: path.join(screenshots, 'samples.pdf'), format: 'A4' }); }
  check(said.length === 0, `while used: ${said.join('; ')}`);
  await context.close();
}

// In a large topology, a tile opens its drawing, and the drawing leads to the findings.
async function overview(browser) {
  const { page, context, said } = await open(browser, 'large', 1600, 'light');
  check(await page.locator('.tiles a').count() === 50, `${await page.locator('.tiles a').count()} tiles for 50 gateways`);
  check(await page.evaluate(() => document.querySelector('.tiles').getBoundingClientRect().bottom < 1000), 'the overview does not fit on a screen');
  const tile = page.locator('.tiles a').nth(30);
  const target = (await tile.getAttribute('href')).slice(1);
  await tile.click();
  const card = page.locator(`[id="${target}"]`);
  check(await card.evaluate(e => e.closest('details').open && e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight && document.activeElement === e), 'a tile does not lead to its drawing');
  check(await page.locator('.card .way').count() === 300, `${await page.locator('.card .way').count()} connections are drawn`);
  await card.locator('a').first().click();
  check(await page.evaluate(() => document.activeElement.parentElement.matches('.resource')), 'a drawing does not lead to findings');
  check(said.length === 0, `while the overview was used: ${said.join('; ')}`);
  await context.close();
}

async function narrow(browser) {
  const { page, context, said } = await open(browser, 'samples', 400, 'dark', { reducedMotion: 'reduce' });
  check(await page.locator('#filter').isVisible() && !await page.locator('#text').isVisible(), 'on a small screen the filter is not folded');
  await page.locator('#filter > summary').focus();
  await page.keyboard.press('Enter');
  check(await page.locator('#text').isVisible(), 'the keyboard does not unfold the filter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  check(!(await page.locator('#shown').textContent()).startsWith(`${await page.locator('.finding').count()} of`), 'the keyboard does not reach the marks of the filter');
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === 'smooth'; }).length);
  check(moving === 0, `${moving} elements move though nothing is to`);
  const small = await page.evaluate(() => [...document.querySelectorAll('.counts a, button, summary')].filter(e => e.checkVisibility({ contentVisibilityAuto: true }) && e.getBoundingClientRect().height < 24 && e.getBoundingClientRect().height > 0).map(e => e.textContent.slice(0, 20)));
  check(small.length === 0, `too low for a finger: ${small.join(', ')}`);
  check(said.length === 0, `on a small screen: ${said.join('; ')}`);
  await context.close();
}

async function keyboard(browser) {
  const { page, context } = await open(browser, 'samples', 1600, 'light');
  await page.keyboard.press('Tab');
  check(await page.evaluate(() => document.activeElement.className) === 'skip', 'the first stop is not the link to the findings');
  await page.keyboard.press('Enter');
  check(await page.evaluate(() => document.activeElement.id) === 'findings-heading', 'the link to the findings does not lead there');
  // Every stop shows where it is, and stops come as they are read.
  const stops = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => { const e = document.activeElement; const s = getComputedStyle(e); return { what: e.textContent.trim().slice(0, 30) || e.id, order: [...document.querySelectorAll('*')].indexOf(e), shown: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }; }));
  }
  const hidden = stops.filter(s => !s.shown).map(s => s.what);
  check(hidden.length === 0, `the focus is not seen on ${hidden.join(', ')}`);
  check(stops.every((s, i) => i === 0 || s.order > stops[i - 1].order), 'the keyboard jumps');
  const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.tagName[1])));
  check(levels[0] === 1 && levels.every((l, i) => i === 0 || l <= levels[i - 1] + 1), 'a level of the headings is left out');
  const unnamed = await page.evaluate(() => [...document.querySelectorAll('button, a, input, .card')]
    .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels.length))).length);
  check(unnamed === 0, `${unnamed} controls have no name`);
  const ids = await page.evaluate(() => { const all = [...document.querySelectorAll('[id]')].map(e => e.id); return all.length - new Set(all).size; });
  check(ids === 0, `${ids} ids are there twice`);
  const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"], use')].filter(e => !document.getElementById(e.getAttribute('href').slice(1))).length);
  check(dead === 0, `${dead} links lead nowhere in the page`);
  await context.close();
}

async function withoutScript(browser) {
  const { page, context } = await open(browser, 'samples', 1600, 'light', { javaScriptEnabled: false });
  check(!await page.locator('#filter').isVisible() && !await page.locator('.copy').first().isVisible(), 'without script there are controls that do nothing');
  check(await page.locator('article.finding').first().isVisible(), 'without script there are no findings');
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    for (const name of ['samples', 'large', 'nasty', 'sound', 'accepted']) {
      for (const width of [400, 1600]) {
        for (const scheme of ['light', 'dark']) { await look(browser, name, width, scheme); }
      }
    }
    await use(browser);
    await overview(browser);
    await narrow(browser);
    await keyboard(browser);
    await withoutScript(browser);
  } finally {
    await browser.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
})();
