import { expect, test } from 'vitest';
import { kindOf } from '#src/model/kinds.ts';
import { kindFields } from './form-fields.ts';
import { formMistakes } from './form-mistakes.ts';

const TITLE = 'quellen.0.titel';

/** @returns what the form says of a source with this title */
function saidOf(titel: string): string | undefined {
	const kind = kindOf('praxisbeispiele');
	const url = 'https://www.example.org/a';
	const source = { titel, url, herausgeber: 'Stadt Waldheim', abgerufen: '2026-01-15' };
	const data = { ...kind.example.data, quellen: [source] };
	const values = { data, places: new Map([[TITLE, TITLE]]) };
	const filled = { values, texts: [], today: '2026-01-15', host: 'wissen.example.org' };
	const found = formMistakes(kind, kindFields(kind.schema), [], filled);
	return found.find(({ name }) => name === TITLE)?.text;
}

test.each(['https://www.kehl.de/a', 'www.kehl.de', 'kehl.de', 'Fragen an post@kehl.de'])(
	'the title of a source is no address: %s',
	(titel) => {
		expect(saidOf(titel)).toContain('Im Titel steht eine Adresse');
	},
);

test.each(['re@di – regional.digital', 'Was @ heißt', 'Jahresbericht 2.0 der Stadt'])(
	'a title may have signs of addresses: %s',
	(titel) => {
		expect(saidOf(titel)).toBeUndefined();
	},
);
