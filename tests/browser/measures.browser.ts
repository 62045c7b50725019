import { chartOverlaps } from '../support/in-page/chart-overlaps.ts';
import { installColourKit } from '../support/in-page/colour-kit.ts';
import { focusFaults } from '../support/in-page/focus-faults.ts';
import { movingParts } from '../support/in-page/moving-parts.ts';
import { reflowFaults } from '../support/in-page/reflow-faults.ts';
import { smallTargets } from '../support/in-page/small-targets.ts';
import { spaceText } from '../support/in-page/text-spacing.ts';
import { faintTexts } from '../support/in-page/faint-texts.ts';
import { expect, test } from '../support/browser-test.ts';

// Tests the measures of the other tests on a page with known faults: a measure that finds nothing would
// let every page pass.
test.use({ viewport: { width: 320, height: 256 } });

test('a focus that is unmarked, faint, covered or out of sight is found', async ({ page }) => {
	await page.setContent(`<style>
		* { margin: 0 } a { display: block; height: 20px } :focus { outline: 3px solid black }
		.stumm:focus { outline: none } .blass:focus { outline-color: #ddd }
		.decke { position: fixed; inset: auto 0 0; height: 60px; background: white }
		.weg { position: absolute; clip-path: inset(50%) }
		</style><a href="#a">gut</a><a class="stumm" href="#b">stumm</a>
		<a class="blass" href="#c">blass</a><a class="weg" href="#d">weg</a>
		<div style="height: 170px"></div><a class="unten" href="#e">unten</a><div class="decke"></div>`);
	await page.evaluate(installColourKit);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(focusFaults)).toEqual([
		'not marked: a.stumm „stumm“',
		'faint (1.4): a.blass „blass“',
		'covered: a.weg „weg“',
		'covered: a.unten „unten“',
	]);
});

test('small targets close together are found, those in a sentence or apart are not', async ({
	page,
}) => {
	await page.setContent(`<style>a { font: 12px/14px sans-serif }</style>
		<p>Ein Satz mit <a href="#s">Verweis</a> und noch <a href="#t">einem</a> darin.</p>
		<ul><li><a href="#a">eins</a><li><a href="#b">zwei</a></ul><br><br>
		<a href="#c">allein</a>`);
	await page.evaluate(installColourKit);
	expect(await page.evaluate(smallTargets)).toEqual([
		expect.stringMatching(/^a „eins“ .* near a „zwei“$/),
		expect.stringMatching(/^a „zwei“ .* near a „eins“$/),
	]);
});

test('faint text is found, in drawings and behind opacity, too', async ({ page }) => {
	await page.setContent(`<style>body { background: white; color: black }</style><p>gut</p>
		<p class="grau" style="color: #888">grau</p><p style="opacity: .4" class="matt">matt</p>
		<div style="background: oklch(30% 0 0)"><p class="dunkel">dunkel</p></div>
		<svg width="300" height="40"><rect width="300" height="40" fill="#222" /><text y="20">Zahl</text></svg>`);
	await page.evaluate(installColourKit);
	expect(await page.evaluate(faintTexts)).toEqual([
		'3.54 p.grau „grau“',
		'2.85 p.matt „matt“',
		expect.stringMatching(/^1\.\d+ p\.dunkel „dunkel“$/),
		'1.32 text „Zahl“',
	]);
});

test('what moves is found', async ({ page }) => {
	await page.setContent(
		`<p class="a" style="transition: color 1s">A</p><p class="b" style="scroll-behavior: smooth">B</p><p>C</p>`,
	);
	await page.evaluate(installColourKit);
	expect(await page.evaluate(movingParts)).toEqual(['p.a „A“', 'p.b „B“']);
});

test('what does not fit is found', async ({ page }) => {
	await page.setContent(`<style>body { margin: 0; font: 16px/1.2 monospace }</style>
		<p class="lang">Donaudampfschifffahrtsgesellschaft</p>
		<p class="zu" style="overflow: hidden; width: 40px; height: 20px">abgeschnittener Text</p>
		<pre class="rollt" style="overflow: auto">${'rollt '.repeat(20)}</pre>
		<div class="klebt" style="position: sticky; bottom: 0; height: 100px">klebt</div>`);
	await page.evaluate(installColourKit);
	expect(await page.evaluate(reflowFaults)).toEqual([
		expect.stringMatching(/^the page is \d+ pixels too wide$/),
		'cut off: p.zu „abgeschnittener Text“',
		expect.stringMatching(/^scrolls, but not for everybody: pre\.rollt/),
		'100 pixels stay covered',
		expect.stringMatching(/^reaches from 0 to \d+: p\.lang/),
	]);
});

test('text spacing changes what does fit', async ({ page }) => {
	await page.setContent(
		`<style>body { margin: 0; font: 16px/1.2 monospace }</style><p>Ein Wort: Verwaltungsgemeinschaft</p><p class="eng" style="height: 20px; overflow: hidden">eng gesetzt, genau passend</p>`,
	);
	await page.evaluate(installColourKit);
	expect(await page.evaluate(reflowFaults)).toEqual([]);
	await page.evaluate(spaceText);
	expect(await page.evaluate(reflowFaults)).not.toEqual([]);
});

test('labels of a chart that touch each other, a dot or the edge are found', async ({ page }) => {
	await page.setContent(`<div class="punktbild" style="width: 200px">
		<svg width="200" height="20" style="display: block; overflow: visible; font: 12px sans-serif">
		<text x="0" y="15">eins</text><text x="10" y="15">zwei</text><text x="100" y="15">frei</text>
		<circle cx="105" cy="15" r="5" /><text x="190" y="15">draußen</text></svg></div>`);
	expect(await page.evaluate(chartOverlaps)).toEqual([
		'eins × zwei',
		'frei × dot',
		'draußen sticks out',
	]);
});
