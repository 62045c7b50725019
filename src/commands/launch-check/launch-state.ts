import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContent, type Content } from '#src/entries/read/load-content.ts';
import { sourceText } from '#src/entries/read/source-text.ts';
import { readYaml } from '#src/entries/yaml/yaml-fields.ts';
import { usableContentDir } from '#src/site/portal/content-dir.ts';
import type { Environment } from '#src/site/portal/environment.ts';
import { loadPortal, portalFile } from '#src/site/portal/load-portal.ts';
import { shownPath } from '../shown-path.ts';
import type { LaunchState } from './launch-finding.ts';

/**
 * Reads what the launch check needs.
 *
 * @param today reference day for overdue reviews, ISO
 * @param content as read already; left out: it is read
 * @throws OperatorMistake if the content folder or its configuration cannot be used
 */
export function launchState(
	environment: Environment,
	today: string,
	content?: Content,
): LaunchState {
	const dir = usableContentDir(environment.contentDir);
	const folders = [dir, resolve('content')];
	const portal = loadPortal(folders);
	const file = portalFile(folders) ?? join(dir, 'portal.yaml');
	const text = sourceText(readFileSync(file, 'utf8'));
	const { ranges } = readYaml(text.text, 0);
	return {
		folder: shownPath(dir),
		sources: (content ?? loadContent(dir)).files
			.flatMap(({ sources }) => sources)
			.filter(({ raw }) => raw?.['entwurf'] !== true),
		portal: { file: shownPath(file), text, portal, value: (path) => ranges.value(path) },
		environment,
		today,
	};
}
