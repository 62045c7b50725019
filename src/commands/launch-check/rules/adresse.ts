import type { LaunchRemark, LaunchRule, LaunchState } from '../launch-finding.ts';
import { isExampleAddress, isLocalAddress } from '../placeholder-address.ts';

/** The address of the portal is set, public and encrypted. */
export const adresse: LaunchRule = {
	name: 'adresse',
	*check(state) {
		const { siteUrl } = state.environment;
		const example = 'zum Beispiel SITE_URL=https://wissen.ihr-landkreis.de';
		const at = placeOf(state);
		if (siteUrl === undefined) {
			yield {
				...at,
				text: `SITE_URL ist nicht gesetzt; das Portal nennt überall ${state.portal.portal.adresse}.`,
				todo: `Bauen Sie mit der öffentlichen Adresse, ${example}.`,
			};
			return;
		}
		if (isExampleAddress(siteUrl) || isLocalAddress(siteUrl)) {
			yield {
				...at,
				text: `SITE_URL ist ${siteUrl}; das erreicht niemand von außen.`,
				todo: `Setzen Sie SITE_URL auf die öffentliche Adresse, ${example}.`,
			};
		} else if (!siteUrl.startsWith('https:')) {
			yield {
				...at,
				text: `SITE_URL ist ${siteUrl}, also unverschlüsselt.`,
				todo: 'Richten Sie HTTPS ein und setzen Sie SITE_URL auf die Adresse mit https://.',
			};
		}
	},
};

function placeOf({ portal }: LaunchState): Pick<LaunchRemark, 'file' | 'source' | 'at'> {
	return { file: portal.file, source: portal.text, at: portal.value(['adresse'])?.start ?? 0 };
}
