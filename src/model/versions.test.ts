import { expect, test } from 'vitest';
import { jsonSchemaOf } from './json-schema.ts';
import { kindIds, kindOf } from './kinds.ts';
import { versionIds, versionOf, versionPath } from './versions.ts';

const withText = kindIds.filter((id) => kindOf(id).storage === 'mdx');

test.each(withText)('an entry of %s may have every version, and editors know them', (id) => {
	const { properties } = jsonSchemaOf(kindOf(id)) as {
		properties: Record<string, { title?: string; properties?: Record<string, { title?: string }> }>;
	};
	expect(properties['fassungen']).toMatchObject({ title: 'Fassungen' });
	const fields = properties['fassungen']?.properties ?? {};
	expect(Object.entries(fields).map(([name, { title }]) => [name, title])).toEqual(
		versionIds.map((version) => [version, versionOf(version).name]),
	);
});

test('the address of a version is below its article, also for static pages', () => {
	expect(versionPath({ kind: 'leitfaeden', id: 'x' }, 'kurz')).toBe('/leitfaeden/x/kurz/');
	expect(versionPath({ kind: 'seiten', id: 'impressum' }, 'leichte_sprache')).toBe(
		'/impressum/leichte-sprache/',
	);
});
