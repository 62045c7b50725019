import type { Mistake } from '#src/base/mistake.ts';
import { schemeOf } from '#src/base/address.ts';
import { decoded } from '#src/base/urls.ts';

/** What is wrong with the address of a link. */
export interface AddressMistake extends Mistake {
	/** The right address, if known. */
	instead?: string | undefined;
	/** An image that is meant to be seen, not to be linked. */
	image?: true;
	/** Left out: `Fehler`. */
	severity?: 'Hinweis';
}

/** An address that does not lead out of the portal. */
export const OWN = 'own';

/**
 * Checks the form of an address outside the portal, without visiting it.
 *
 * @returns undefined if it is right; `own` for an address within the portal
 */
export function foreignMistake(url: string): AddressMistake | typeof OWN | undefined {
	if (url === '' || url.startsWith('#')) return OWN;
	const scheme = schemeOf(url);
	return scheme === undefined ? OWN : mistakeOf(url, scheme);
}

function mistakeOf(url: string, scheme: string): AddressMistake | undefined {
	if (/^https?$/.test(scheme)) {
		const host = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
		if (/^[^.]+(\.[^.]+)+$/.test(host) && !url.includes('\\')) return undefined;
		return {
			text: `Die Adresse „${url}“ ist keine vollständige Internetadresse.`,
			expected: 'eine Adresse wie `https://www.example.org/seite`',
			instead: /^https?:[/\\]?[\w-]+\./i.test(url)
				? url.replace(/^(https?):[/\\]?/i, '$1://')
				: undefined,
		};
	}
	if (scheme === 'mailto' && !/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)) {
		return {
			text: `„${url}“ ist keine Mailadresse.`,
			expected: 'eine Adresse wie `mailto:amt@example.org`',
		};
	}
	// Characters such as `*` and `#` are control codes for telephones.
	if (scheme === 'tel' && !/^tel:\+?[\d ()./-]{3,}$/i.test(decoded(url))) {
		return {
			text: `„${url}“ ist keine Telefonnummer.`,
			expected: 'eine Nummer wie `tel:+49781805000`',
		};
	}
	return undefined;
}
