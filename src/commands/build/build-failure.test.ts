import { expect, test } from 'vitest';
import { diskFailure } from './build-failure.ts';

const told = (error: unknown) => diskFailure(error, '/srv/portal/dist');
const system = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: something`), { code, ...(path && { path }) });

test('a full disk is reported with the published folder, whichever program filled it', () => {
	const sentence =
		'Auf dem Datenträger von /srv/portal/dist ist kein Platz mehr; schaffen Sie Platz und bauen Sie neu.';
	expect(told(system('ENOSPC', '/srv/portal/.dist-bau-neu/a'))).toBe(sentence);
	expect(told(new Error('Hook failed', { cause: system('ENOSPC') }))).toBe(sentence);
	expect(told(new Error('Pagefind cannot write: No space left on device (os error 28)'))).toBe(
		sentence,
	);
});

test('a folder without write permission is named', () => {
	expect(told(system('EACCES', '/srv/portal/.dist-bau'))).toBe(
		'Auf /srv/portal/.dist-bau darf das Programm nicht zugreifen; geben Sie ihm das Recht dazu und bauen Sie neu.',
	);
});

test('a published folder that is a mount point cannot be swapped', () => {
	expect(told(system('EBUSY', '/srv/portal/dist'))).toMatch(
		/^Der Ordner \/srv\/portal\/dist lässt sich nicht ersetzen, weil .* eingehängter Datenträger/,
	);
});

test.each(['EEXIST', 'ENOTDIR'])('a file in the place of a folder is named (%s)', (code) => {
	expect(told(system(code, '/srv/portal/.astro/collections'))).toBe(
		'Wo /srv/portal/.astro/collections ein Ordner sein soll, liegt eine Datei im Weg; räumen Sie sie weg und bauen Sie neu.',
	);
});

test('any other error is for developers', () => {
	expect(told(new Error('x is not a function'))).toBeUndefined();
	expect(told('DEPERMUTED')).toBeUndefined();
});
