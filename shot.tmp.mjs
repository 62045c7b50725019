import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const u of ['/mitmachen/neu/praxisbeispiele/', '/mitmachen/aendern/praxisbeispiele/?artikel=famigo-offenburg']) {
const p = await b.newPage();
const files=[]; p.on('request', (r) => files.push(new URL(r.url()).pathname));
await p.goto('http://localhost:4712'+u, {waitUntil:'networkidle'});
let t=0; for (const f of files) { if (/woff2|svg|png|ico$/.test(f)) continue; const n=gzipSync(readFileSync('dist'+f.replace(/\/$/,'/index.html'))).length; t+=n; console.log(n,f);} console.log(t/1024);
}
for (const u of ['leitfaeden/?artikel=e-rechnung','termine/?artikel=ozg-konferenz-2025']) {
const p = await b.newPage(); await p.goto('http://localhost:4712/mitmachen/aendern/'+u, {waitUntil:'networkidle'});
console.log(await p.evaluate(()=>[...document.querySelectorAll('[data-angabe]')].filter(e=>e.textContent.includes('lässt sich hier nicht')).map(e=>e.dataset.angabe)));
}
await b.close();
