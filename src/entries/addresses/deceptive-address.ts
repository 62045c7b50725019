import type { Mistake } from '#src/base/mistake.ts';
import { hostFault, mailHostFault, type HostFault } from './host-fault.ts';

const WEB = 'eine Adresse wie `https://www.example.org/seite`';
const MAIL = 'eine Adresse wie `mailto:amt@example.org`, höchstens mit `?subject=…`';

const HOST: Readonly<Record<HostFault, (url: string) => Mistake>> = {
	user: (url) => ({
		text: `Die Adresse „${url}“ täuscht: Vor dem \`@\` steht ein anderer Name als der des Servers.`,
		expected: 'eine Adresse ohne `@`: `https://www.example.org/seite`',
	}),
	encoded: (url) => ({
		text: `Die Adresse „${url}“ täuscht: Im Namen des Servers stehen Prozentzeichen; so ist nicht zu sehen, wohin sie führt.`,
		expected: 'der Name des Servers in Buchstaben, aus dem Browser kopiert',
	}),
	alike: (url) => ({
		text: `Die Adresse „${url}“ täuscht: Im Namen des Servers stehen fremde Zeichen, die lateinischen gleichen.`,
		expected: 'die Adresse neu eingetippt oder aus dem Browser kopiert',
	}),
	number: (url) => ({
		text: `Die Adresse „${url}“ nennt den Server nur als Zahl; niemand sieht, wem er gehört.`,
		expected: WEB,
	}),
	own: (url) => ({
		text: `Die Adresse „${url}“ gilt nur auf Ihrem Rechner oder im eigenen Netz; andere erreichen sie nicht.`,
		expected: WEB,
	}),
};

/**
 * Explains in German why an address would mislead whoever follows it: a web address whose host is not what it seems,
 * or one that fills in a mail unseen. The form of an address is judged elsewhere.
 *
 * @param except faults that are allowed at this place
 */
export function deceptiveAddress(
	url: string,
	except: readonly HostFault[] = [],
): Mistake | undefined {
	if (/^\s*mailto:/i.test(url)) return deceptiveMail(url.trim());
	const fault = hostFault(url);
	return fault === undefined || except.includes(fault) ? undefined : HOST[fault](shortened(url));
}

function deceptiveMail(url: string): Mistake | undefined {
	const [to = '', ...query] = url.slice('mailto:'.length).split('?');
	const plain = unescaped(to);
	if (/[,;]|@[^@]*@/.test(plain)) {
		return {
			text: `„${shortened(url)}“ hat mehrere Empfänger.`,
			expected: `${MAIL}; je Postfach ein eigener Link`,
		};
	}
	const parts = query.join('?').split('&').filter(Boolean);
	const hidden = parts.find((part) => !/^subject=/i.test(part));
	if (hidden !== undefined) {
		const name = unescaped(hidden).split('=')[0] ?? '';
		return {
			text: `„${shortened(url)}“ füllt die Mail mit \`${name}\` aus, ohne dass man es dem Link ansieht.`,
			expected: MAIL,
		};
	}
	// eslint-disable-next-line no-control-regex -- a line end would begin another head of the mail
	if (/[\u0000-\u001f\u007f-\u009f]/.test(unescaped(url))) {
		return { text: `In „${shortened(url)}“ ist ein Zeilenende versteckt.`, expected: MAIL };
	}
	const host = plain.split('@')[1];
	const fault = host === undefined ? undefined : mailHostFault(host);
	if (fault === undefined) return undefined;
	return {
		text: `Die Mailadresse „${shortened(plain)}“ täuscht: Ihr Server ist nicht, was er scheint.`,
		expected: 'die Adresse neu eingetippt',
	};
}

function unescaped(text: string): string {
	return text.replace(/%([0-9a-f]{2})/gi, (_all, code: string) =>
		String.fromCharCode(parseInt(code, 16)),
	);
}

function shortened(url: string): string {
	return url.length > 120 ? `${url.slice(0, 120)} …` : url;
}
