import { OperatorMistake } from './operator-mistake.ts';

/** What the environment of the process may change; the only module that reads it. */
export interface Environment {
	/** Folder of the content, as given. */
	contentDir: string;
	/** Full address under which the portal is published, without a path. */
	siteUrl?: string;
	/** Path under which it lies there, with slashes at both ends. */
	basePath: string;
}

/**
 * Reads `CONTENT_DIR`, `SITE_URL` and `BASE_PATH`.
 *
 * @throws OperatorMistake with a German sentence when a value cannot be used
 */
export function readEnvironment(
	env: Record<string, string | undefined> = process.env,
): Environment {
	const siteUrl = env.SITE_URL?.trim();
	if (siteUrl && (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))) {
		throw new OperatorMistake(
			`SITE_URL ist „${siteUrl}“. Erwartet wird eine vollständige Adresse wie https://wissen.example.org`,
		);
	}
	const path = env.BASE_PATH?.trim() ?? '/';
	if (!/^[\w\-./~]*$/.test(path) || path.includes('..')) {
		throw new OperatorMistake(
			`BASE_PATH ist „${path}“. Erwartet wird ein Pfad wie /wissen/ortenau/`,
		);
	}
	return {
		contentDir: env.CONTENT_DIR?.trim() || 'content',
		...(siteUrl ? { siteUrl } : {}),
		basePath: `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
	};
}
