import { expect, test } from 'vitest';
import { deceptiveAddress } from './deceptive-address.ts';
import { hostFault } from './host-fault.ts';

test.each([
	['https://:www.offenburg.de@boese.example/', 'user'],
	['https://@boese.example/', 'user'],
	['https:\\\\amt.de@boese.example', 'user'],
	['https:/\t/amt.de@boese.example', 'user'],
	['https://www.%D0%BEffenburg.de/', 'encoded'],
	['https://www.\u043effenburg.de:443/', 'alike'],
	['https://\u0585ffenburg.de', 'alike'],
	['https://www.offenbur\u0261.de', 'alike'],
	['https://www.offenburg\u3002de', 'alike'],
	['https://www.offenburg.de\u2044.boese.example', 'alike'],
	['https://\uff57\uff57\uff57.offenburg.de', 'alike'],
	['https://www.of\u200bfenburg.de/', 'alike'],
	['https://\u0430\u0440\u0440\u04cf\u0435.com', 'alike'],
	[new URL('https://www.\u043effenburg.de/').href, 'alike'],
	['http://0177.0.0.1/', 'own'],
	['http://2130706433/', 'own'],
	['http://[::1]/', 'own'],
	['http://[::ffff:7f00:1]/', 'own'],
	['http://169.254.169.254/', 'own'],
	['http://172.31.0.1/', 'own'],
	['http://localhost:4321/', 'own'],
	['http://intranet/', 'own'],
	['https://akten.rathaus.local/', 'own'],
	['http://93.184.216.34/', 'number'],
	['http://[2001:db8::1]/', 'number'],
])('the host of %s is refused: %s', (url, fault) => {
	expect(hostFault(url)).toBe(fault);
});

test.each([
	'https://www.münchen.de/',
	'https://WWW.MÜNCHEN.DE',
	'https://mu\u0308nchen.de/',
	'https://www.xn--mnchen-3ya.de/',
	'https://www.straße.de:8443/',
	'https://www.gov.pl/łódź',
	'https://\u043f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442.\u0440\u0444',
	'https://日本語.jp',
	'https://www.example.org/karte/@48.4,7.9?mail=a@b.de',
	'https://172.example.org/',
	'mailto:amt@example.org',
	'mailto:amt@müllheim.de?subject=Frage%20zur%20Akte',
	'tel:+49781805',
	'/leitfaeden/x/',
])('nothing is wrong with %s', (url) => {
	expect(deceptiveAddress(url)).toBeUndefined();
});

test.each([
	'mailto:amt@example.org?bcc=boese%40boese.example&subject=X',
	'mailto:amt@example.org?subject=X&cc=b@boese.example',
	'mailto:amt@example.org?body=Kennwort',
	'mailto:?to=b@boese.example',
	'mailto:amt@example.org,b@boese.example',
	'mailto:amt@example.org%2Cb@boese.example',
	'mailto:amt@example.org;b@boese.example',
	'mailto:amt@example.org?subject=X%0d%0abcc:b@boese.example',
	'mailto:amt@\u043effenburg.de',
])('a mail that is not what it seems is refused: %s', (url) => {
	expect(deceptiveAddress(url)?.text).toMatch(/täuscht|Empfänger|füllt|versteckt/);
});
