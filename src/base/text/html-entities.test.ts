import { expect, test } from 'vitest';
import { withoutEntities } from './html-entities.ts';

test('resolves entities once', () => {
	expect(withoutEntities('Kosten &amp; Nutzen, &#34;gut&#x22;, &amp;lt;, &unbekannt; 3 & 4')).toBe(
		'Kosten & Nutzen, "gut", &lt;, &unbekannt; 3 & 4',
	);
});

test('leaves a reference to an invalid character as it is', () => {
	expect(withoutEntities('&#xffffff;')).toBe('&#xffffff;');
});
