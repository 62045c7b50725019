import type { FieldPath } from '#src/entries/read/source.ts';
import type { LaunchRule } from '../launch-finding.ts';
import { isExampleAddress } from '../placeholder-address.ts';

/** `portal.yaml` contains no example addresses. */
export const kontakt: LaunchRule = {
	name: 'kontakt',
	*check({ portal: { file, text: source, portal, value } }) {
		const addresses: readonly [FieldPath, string | undefined, string][] = [
			[['adresse'], portal.adresse, 'Tragen Sie die Adresse ein, unter der das Portal erscheint.'],
			[['kennung'], portal.kennung, 'Tragen Sie einen Domainnamen ein, der Ihnen gehört.'],
			[
				['kontakt', 'mail'],
				portal.kontakt.mail,
				'Tragen Sie ein Funktionspostfach ein, das gelesen wird.',
			],
			[
				['quelltext', 'adresse'],
				portal.quelltext?.adresse,
				'Tragen Sie die Adresse Ihres Projekts ein oder streichen Sie `quelltext`; dann kommen Beiträge per E-Mail.',
			],
		];
		for (const [path, address, todo] of addresses) {
			if (address === undefined || !isExampleAddress(address)) continue;
			yield {
				file,
				source,
				at: value(path)?.start ?? 0,
				text: `\`${path.join('.')}\` ist mit ${address} noch ein Platzhalter.`,
				todo,
			};
		}
	},
};
