import { colourPairs, decorative } from '../support/colour-pairs.ts';
import { colourUses } from '../support/colour-uses.ts';
import { installColourKit } from '../support/in-page/colour-kit.ts';
import { expect, test } from '../support/browser-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every pair of colours has enough contrast, ${colorScheme}`, async ({ page }) => {
		await page.addInitScript(installColourKit);
		await page.emulateMedia({ colorScheme });
		// This page's stylesheets have the colours of articles and of charts.
		await page.goto('/umfragen/stand-der-digitalisierung-2023/');
		const faint = await page.evaluate((pairs) => {
			const { rgba, over, contrast } = colourKit;
			const probe = document.body.appendChild(document.createElement('p'));
			const computed = (colour: string) => {
				for (const [, name = ''] of colour.matchAll(/var\((--[^)]+)\)/g))
					if (!getComputedStyle(probe).getPropertyValue(name)) throw new Error(`No ${name}`);
				probe.style.color = '';
				probe.style.color = colour;
				if (!probe.style.color) throw new Error(`No colour: ${colour}`);
				return rgba(getComputedStyle(probe).color);
			};
			const page = computed('var(--kern-color-layout-background-default)');
			return pairs.flatMap(({ front, ground, least }) => {
				const below = over(computed(ground), page);
				const ratio = contrast(over(computed(front), below), below);
				return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
			});
		}, colourPairs);
		expect(faint).toEqual([]);
	});
}

test('every colour of the styles is in a pair, or known to be mere decoration', () => {
	const uses = colourUses();
	expect(uses.length).toBeGreaterThan(20);
	const holds = (colour: string, variable: string) =>
		colour.includes(`var(${variable})`) ||
		// A Sass loop inserts the number of the variable.
		(variable.includes('#{') && colour.startsWith(`var(${variable.replace(/#\{.*/, '')}`));
	const unknown = uses.filter(({ role, variable }) => {
		if (`${role} ${variable}` in decorative) return false;
		return !colourPairs.some(({ front, ground, least }) =>
			role === 'ground'
				? holds(ground, variable)
				: holds(front, variable) && (role === 'part' || least === 4.5),
		);
	});
	expect(unknown).toEqual([]);
	const used = uses.map(({ role, variable }) => `${role} ${variable}`);
	expect(Object.keys(decorative).filter((each) => !used.includes(each))).toEqual([]);
});
