import { expect, test } from 'vitest';
import { editorPlace } from './editor-place.ts';

const HERE = 'https://wissen.amt.de';
const quelltext = {
	plattform: 'gitlab',
	adresse: 'https://gitlab.opencode.de/kreis/wissen/',
	zweig: 'main',
	ordner: 'content',
} as const;

test('the editor is part of the portal, and knows the forge if the portal names one', () => {
	expect(editorPlace({ redaktion: { angebot: 'an' }, quelltext }, HERE)).toMatchObject({
		at: 'here',
		forge: { name: 'GitLab', address: 'https://gitlab.opencode.de/kreis/wissen' },
	});
	expect(editorPlace({ redaktion: { angebot: 'an' } }, HERE)).toEqual({
		at: 'here',
		forge: undefined,
	});
});

test('with a host of its own, the portal leads there, and only the build for that host has the editor', () => {
	const redaktion = { angebot: 'an', adresse: 'https://redaktion.amt.de/' } as const;
	expect(editorPlace({ redaktion, quelltext }, HERE)).toEqual({
		at: 'elsewhere',
		address: 'https://redaktion.amt.de',
	});
	expect(editorPlace({ redaktion, quelltext }, 'https://redaktion.amt.de').at).toBe('here');
});

test('an operator can do without', () => {
	expect(editorPlace({ redaktion: { angebot: 'aus' }, quelltext }, HERE).at).toBe('nowhere');
});
