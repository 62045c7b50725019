import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { distFolder } from '../support/built-site.ts';

interface Bom {
	components: { 'bom-ref': string; group?: string; name: string; version: string; scope: string }[];
	dependencies: { ref: string; dependsOn?: string[] }[];
}

const text = readFileSync(join(distFolder, 'sbom.cdx.json'), 'utf8');
const bom = JSON.parse(text) as Bom;
const fullName = ({ group, name }: Bom['components'][number]) =>
	group === undefined ? name : `${group}/${name}`;

test('the bill of materials follows the schema of CycloneDX 1.6', async () => {
	const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
	expect(await validator.validate(text)).toBeNull();
});

test('it names the packages of the build in their versions, and none for development', () => {
	const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
		devDependencies: Record<string, string>;
	};
	const named = new Set(bom.components.map((each) => `${fullName(each)}@${each.version}`));
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, unknown>;
	};
	for (const [name, version] of Object.entries(manifest.dependencies)) {
		// The list cannot name a package that is not locked yet.
		if (lock.packages[`node_modules/${name}`]) expect(named).toContain(`${name}@${version}`);
	}
	for (const name of ['vitest', 'eslint', '@playwright/test']) {
		expect(bom.components.map(fullName)).not.toContain(name);
	}
});

test('packages that reach the browser differ from those that only build', () => {
	const required = bom.components.filter(({ scope }) => scope === 'required').map(fullName);
	expect(required).toEqual(
		expect.arrayContaining(['@fontsource/fira-sans', '@kern-ux/native', 'pagefind']),
	);
	expect(required).not.toContain('astro');
	// Three dozen small ones turn pasted HTML into text; six dozen read Markdown for the preview.
	expect(required.length).toBeLessThan(125);
});

test('it has neither time nor serial number, and every dependency is a component', () => {
	expect(text).not.toMatch(/"(?:timestamp|serialNumber)"/);
	const refs = new Set(['wissensnetz', ...bom.components.map((each) => each['bom-ref'])]);
	expect(refs.size).toBe(bom.components.length + 1);
	for (const { ref, dependsOn = [] } of bom.dependencies) {
		for (const each of [ref, ...dependsOn]) expect(refs).toContain(each);
	}
});
