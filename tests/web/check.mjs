// Judges pages with the Nu HTML checker and, in a browser, with axe (WCAG 2.2 A and AA). Also found: scripts'
// errors, missing files, any use of the network, sideways scrolling on the narrowest phone.
//   node check.mjs NODE_MODULES CHROMIUM PAGE…      one line a finding; exit status 1 if there is one

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, chromiumPath, ...pages] = process.argv.slice(2);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const quietChromium = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--allow-file-access-from-files',
];
let findings = 0;

function report(page, tool, text) {
  ++findings;
  console.log(`${path.basename(page)}: ${tool}: ${text}`);
}

function checkMarkup() {
  const jar = path.join(modules, 'vnu-jar/build/dist/vnu.jar');
  const output = execFileSync(
    'java', ['-Xss8m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', ...pages],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const message of JSON.parse(output).messages) {
    if (message.type !== 'info' || message.subType === 'warning')
      report(message.url ?? 'vnu', 'vnu', `line ${message.lastLine ?? '?'}: ${message.message}`);
  }
}

function watch(tab, page) {
  tab.on('request', request => {
    if (/^https?:/.test(request.url()))
      report(page, 'page', `asks the network for ${request.url()}`);
  });
  tab.on('requestfailed', request => {
    if (!/^https?:/.test(request.url()))
      report(page, 'page', `misses ${decodeURI(request.url())}`);
  });
  tab.on('pageerror', error => report(page, 'page', `script: ${error}`));
}

async function checkAccess(tab, page, colors) {
  await tab.emulateMedia({ colorScheme: colors, reducedMotion: 'reduce' });
  const result = await tab.evaluate(values => axe.run(document, { runOnly: { type: 'tag', values } }), rules);
  for (const violation of result.violations) {
    const places = violation.nodes.map(node => node.target.join(' ')).join(', ');
    report(page, `axe, ${colors}`, `${violation.id}: ${violation.help} (${places})`);
  }
}

async function checkReflow(tab, page) {
  await tab.setViewportSize({ width: 320, height: 800 });
  const width = await tab.evaluate(() => document.scrollingElement.scrollWidth);
  if (width > 320)
    report(page, 'page', `is ${width} px wide in a window of 320 px`);
}

async function checkInBrowser() {
  const { chromium } = createRequire(import.meta.url)(path.join(modules, 'playwright-core'));
  const axeSource = readFileSync(path.join(modules, 'axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quietChromium });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await context.route(/^https?:/, route => route.abort());
  for (const page of pages) {
    const tab = await context.newPage();
    watch(tab, page);
    await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
    await tab.evaluate(axeSource);
    await checkAccess(tab, page, 'light');
    await checkAccess(tab, page, 'dark');
    await checkReflow(tab, page);
    await tab.close();
  }
  await browser.close();
}

checkMarkup();
await checkInBrowser();
console.log(`${pages.length} pages, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
