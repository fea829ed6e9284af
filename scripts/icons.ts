import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Renders `assets/icon.svg` in every size the manifest names, into `public/icon/`. */
const sizes = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${size}.png`, folder), picture);
  }
} finally {
  await browser.close();
}
