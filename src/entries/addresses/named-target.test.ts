import { expect, test } from 'vitest';
import { otherTarget } from './named-target.ts';

test.each([
	['www.offenburg.de', 'https://boese.example/'],
	['offenburg.de', 'https://boese.example/'],
	['Siehe www.offenburg.de hier', 'https://boese.example/'],
	['Satzung („offenburg.de“)', 'https://boese.example/'],
	['ｗｗｗ．ｏｆｆｅｎｂｕｒｇ．ｄｅ', 'https://boese.example/'],
	['offen\u200bburg.de', 'https://boese.example/'],
	['offenburg.d\u0435', 'https://boese.example/'],
	['offenburg\u3002de', 'https://boese.example/'],
	['ftp://offenburg.de', 'https://boese.example/'],
	['hauptamt(at)offenburg.de', 'mailto:x@boese.example'],
	['offenburg.de', 'https://offenburg.de.boese.example/'],
	['www.offenburg.de', 'https://www.boese-offenburg.de/'],
	['www.offenburg.de', 'mailto:x@boese.example'],
	['hauptamt@offenburg.de', 'mailto:x@boese.example'],
	['hauptamt@offenburg.de', 'https://boese.example/'],
	['0781 805-0', 'tel:+4990012345'],
	['Rathaus: 0781/805-0', 'tel:0190123456'],
	['115', 'tel:0900115115'],
])('a link called %s does not lead to %s', (text, url) => {
	expect(otherTarget(text, url)).toBeDefined();
});

test.each([
	['ortenaukreis.de', 'https://www.ortenaukreis.de/x'],
	['http://www.ortenaukreis.de', 'https://ortenaukreis.de/'],
	['offenburg.de', 'https://service.offenburg.de/termin'],
	['service.offenburg.de', 'https://www.offenburg.de/'],
	['„www.offenburg.de“.', 'https://www.offenburg.de/'],
	['www.münchen.de', 'https://www.xn--mnchen-3ya.de/'],
	['\u043effenburg.de', 'https://www.offenburg.de/'],
	['hauptamt(at)offenburg.de', 'mailto:hauptamt@offenburg.de'],
	['Umzug von alt.de nach neu.de', 'https://neu.de/'],
	['https://www.offenburg.de/', 'https://web.archive.org/web/2020/https://www.offenburg.de/'],
	['Node.js 20, z.B. index.html. Ende.Das', 'https://www.example.org/'],
	['hauptamt@offenburg.de', 'mailto:Hauptamt@offenburg.de?subject=Frage'],
	['hauptamt@offenburg.de', 'https://www.offenburg.de/kontakt'],
	['Hauptamt', 'mailto:x@example.org'],
	['0781 805-0', 'tel:+497818050'],
	['+49 (0)781 805-0', 'tel:0781-8050'],
	['0781 805', 'tel:+49781805123'],
	['805-0', 'tel:+497818050'],
	['115', 'tel:115'],
	['Anruf ab 01.02.2026', 'tel:+497818050'],
	['www.offenburg.de', '/kommunen/offenburg/'],
])('a link called %s may lead to %s', (text, url) => {
	expect(otherTarget(text, url)).toBeUndefined();
});

test('of a title, only what is an address as a whole counts', () => {
	expect(otherTarget('Impressum von kehl.de', 'https://www.example.org/', true)).toBeUndefined();
	expect(otherTarget('kehl.de', 'https://www.example.org/', true)).toBeDefined();
	expect(otherTarget('Seite https://kehl.de/a', 'https://www.example.org/', true)).toBeDefined();
});
