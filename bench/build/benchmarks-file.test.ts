import { expect, test } from 'vitest';
import { withSection } from './benchmarks-file.ts';

test('a new section comes to the end', () => {
	expect(withSection('# Messungen\n', 'bauen 500', '## Neu\n')).toBe(
		'# Messungen\n\n<!-- bauen 500 -->\n\n## Neu\n\n<!-- /bauen 500 -->\n',
	);
});

test('a section takes the place of the one before, and all else stays', () => {
	const before = withSection(withSection('# Oben\n', 'a', 'alt'), 'ab', 'bleibt') + '\nUnten\n';
	expect(withSection(before, 'a', 'neu')).toBe(before.replace('alt', 'neu'));
});
