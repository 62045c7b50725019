import { isKindId, kindIds, kindOf } from '#src/model/kinds.ts';
import { mdxComponents } from '#src/model/mdx-components.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import { titleOf } from '#src/model/entry.ts';
import { portal, siteUrl } from '#src/site/portal/portal.ts';
import { link } from '#src/site/link.ts';
import { entriesOf } from '#src/site/published.ts';
import { contentConfig, type EditorComponent } from './config/editor-config.ts';
import type { Option } from './config/editor-fields.ts';
import { forgeBackend, hasReview } from './config/forge-backend.ts';
import { editorPlace } from './editor-place.ts';
import { practiceFiles } from './practice-files.ts';

/** What `browser/start-editor.ts` reads before it starts the editor. */
export interface EditorSettings {
	config: Record<string, unknown>;
	components: EditorComponent[];
}

/** Where the editor of this portal is. */
export const place = editorPlace(portal, siteUrl);

/** Name of the file with the settings, beside the page that starts the editor. */
export const SETTINGS_FILE = 'einstellungen';
/** Name of the file with what the practice begins with. */
export const CONTENT_FILE = 'inhalte';

/** Folder of the content in the practice. */
const PRACTICE_FOLDER = 'content';

/** A JSON file beside a page, made when asked. */
export interface JsonFile {
	/** Without its ending. */
	name: string;
	content: () => unknown;
}

/** @returns the files beside the editor; none if it has nowhere to save */
export function editorFiles(): JsonFile[] {
	if (place.at !== 'here' || !place.forge) return [];
	const { forge } = place;
	const save = {
		app_title: `Redaktion: ${portal.name}`,
		backend: forgeBackend(forge, portal.redaktion),
		publish_mode: hasReview(forge) ? 'editorial_workflow' : 'simple',
	};
	return [{ name: SETTINGS_FILE, content: () => settings(forge.folder, save) }];
}

/** @returns the files beside the practice: the same settings, but all is kept in the browser */
export function practiceFilesBeside(): JsonFile[] {
	if (place.at !== 'here') return [];
	const save = {
		app_title: `Übung: ${portal.name}`,
		backend: { name: 'test-repo' },
		publish_mode: 'simple',
	};
	return [
		{ name: SETTINGS_FILE, content: () => settings(PRACTICE_FOLDER, save) },
		{ name: CONTENT_FILE, content: () => practiceFiles(entriesOf, PRACTICE_FOLDER) },
	];
}

function settings(folder: string, save: Readonly<Record<string, unknown>>): EditorSettings {
	const { config, components } = settingsFor(folder);
	return { config: { ...config, ...save }, components };
}

function settingsFor(folder: string) {
	const made = contentConfig({
		kinds: kindIds.map(kindOf),
		folder,
		components: mdxComponents,
		options: optionsOf,
	});
	const site = {
		site_url: siteUrl,
		display_url: siteUrl + link('/'),
		logo: { src: link('/favicon.svg') },
	};
	return { ...made, config: { ...made.config, ...site } };
}

function optionsOf(kinds: readonly string[]): Option[] {
	return kinds.filter(isKindId).flatMap((kind) =>
		entriesOf(kind)
			.map((entry) => ({ value: entry.id, label: titleOf(entry) }))
			.sort((a, b) => germanOrder(a.label, b.label)),
	);
}
