import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { experienceIn, listedOn, networkOf } from './network-of.ts';

const kehl = exampleEntry('kommunen', {}, 'kehl');
const lahr = exampleEntry('kommunen', {}, 'lahr');
const body = exampleEntry('organisationen', {}, 'verbund');
const topics = ['ozg', 'bauen', 'e-akte'].map((id) => exampleEntry('themen', {}, id));

const online = exampleEntry(
	'praxisbeispiele',
	{ kommune: 'kehl', themen: ['bauen', 'ozg'] },
	'bauantrag',
);
const request = exampleEntry(
	'boerse',
	{ art: 'suche', kommune: 'kehl', themen: ['e-akte'] },
	'aktenplan',
);
const meeting = exampleEntry('termine', { veranstalter: ['kehl'] }, 'treffen');
const shared = exampleEntry(
	'praxisbeispiele',
	{ kommune: undefined, organisation: 'verbund' },
	'verbund-fall',
);
const paper = exampleEntry('positionen', { herausgeber: ['verbund'] }, 'papier');

const network = networkOf({
	municipalities: [kehl, lahr],
	bodies: [body],
	topics,
	articles: [online, request, meeting, shared, paper],
});

test('entries about what a municipality does and seeks are separate from meetings that only name it', () => {
	expect(network.contributionsOfMunicipalities.get('kehl')).toEqual([online, request]);
	expect(network.otherEntriesOfMunicipalities.get('kehl')).toEqual([meeting]);
});

test('a municipality that nothing names is in no list', () => {
	expect(network.contributionsOfMunicipalities.has('lahr')).toBe(false);
	expect(network.topicsOfMunicipalities.has('lahr')).toBe(false);
	expect(experienceIn(network, lahr)).toEqual([]);
});

test('topics of a municipality are in the order of the topics; a request for help adds none', () => {
	expect(network.topicsOfMunicipalities.get('kehl')).toEqual(['ozg', 'bauen']);
});

test('a body has its projects, not its papers', () => {
	expect(experienceIn(network, body)).toEqual([shared]);
});

test('the page of a municipality lists all that names it, the page of a body nothing', () => {
	expect(listedOn(network, kehl)).toEqual([online, request, meeting]);
	expect(listedOn(network, body)).toEqual([]);
});
