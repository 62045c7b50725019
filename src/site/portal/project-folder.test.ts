import { expect, test } from 'vitest';
import { usableProjectFolder } from './project-folder.ts';

test('ordinary folders are usable, also with spaces, umlauts and brackets', () => {
	for (const path of [
		'/srv/Wissensnetz (1) für [uns]',
		'/home/amt/100% & mehr',
		'C:\\Eigene Dateien\\netz',
	])
		expect(() => usableProjectFolder(path)).not.toThrow();
});

test('a folder with a sign that Vite cannot read is told in German, with another name', () => {
	const told = (path: string) => {
		try {
			usableProjectFolder(path);
			return '';
		} catch (error) {
			return String(error);
		}
	};
	expect(told('/srv/netz#2/portal')).toContain('`#`');
	expect(told('/srv/netz#2/portal')).toContain('/srv/netz-2/portal');
	expect(told("/srv/Anna's Portal?")).toContain("`'` und `?`");
	expect(told('/srv/alt*')).toContain('/srv/alt-');
	expect(told('/srv/"neu"')).toContain('/srv/-neu-');
});
