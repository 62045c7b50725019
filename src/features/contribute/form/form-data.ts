import type { KindId } from '#src/model/kinds.ts';
import { correctionFormPath, PREVIEW_DATA_PATH } from '#src/model/form-pages.ts';
import { kindOf } from '#src/model/kinds.ts';
import { link } from '#src/site/link.ts';
import { kindsSharingIds } from '#src/model/shared-ids.ts';
import { reservedIds } from '#src/model/fixed-pages.ts';
import { portal, siteUrl } from '#src/site/portal/portal.ts';
import { forgeOf } from '#src/site/portal/forge.ts';
import { newFilePage } from '#src/site/portal/forge-urls.ts';
import { allEntries } from '#src/site/published.ts';
import { answerFields, originFields } from '../new-entry/answer-field.ts';
import { namesOrigins } from '../new-entry/file-name.ts';
import { missingFields } from '../new-entry/missing-fields.ts';
import { templateContent } from '../template/template-of.ts';
import { once } from '#src/base/once.ts';
import { formSteps, type FormSteps } from './form-steps.ts';
import type { CorrectionSettings, FormSettings, PortalSettings } from './browser/form-settings.ts';

const content = once(() => templateContent(allEntries()));

/** @returns what the form asks for a kind, in its steps */
export function stepsFor(id: KindId): FormSteps {
	const kind = kindOf(id);
	return formSteps(kind, missingFields(kind, {}, { today: '1970-01-01', content: content() }));
}

/** @returns what the form needs to know of the portal, for its code in the browser */
export function settingsFor(id: KindId): FormSettings {
	const entries = allEntries();
	const sharing = [id, ...kindsSharingIds.filter((group) => group.includes(id)).flat()];
	const origin = originFields(answerFields(kindOf(id)))?.main.name;
	const forge = forgeOf(portal);
	return {
		...portalSettings(id),
		taken: [
			...entries.flatMap((entry) => (sharing.includes(entry.kind) ? entry.id : [])),
			...reservedIds,
		],
		origin: origin !== undefined && namesOrigins(entries, id, origin) ? origin : undefined,
		forge: forge && newFilePage(id, forge),
	};
}

/** @returns the same for the form that corrects entries of a kind */
export function correctionSettings(id: KindId): CorrectionSettings {
	return { ...portalSettings(id), entries: link(correctionFormPath(id)) };
}

function portalSettings(id: KindId): PortalSettings {
	return {
		kind: id,
		host: new URL(siteUrl).host,
		mail: portal.kontakt.mail,
		preview: link(PREVIEW_DATA_PATH),
	};
}
