import { OperatorMistake } from '#src/base/operator-mistake.ts';

/** Settings from the environment of the process; only this module reads it. */
export interface Environment {
	/** Folder of the content, as given. */
	contentDir: string;
	/** Full address under which the portal is published, without a path. */
	siteUrl?: string;
	/** Path of the portal on that host, with slashes at both ends. */
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
	const siteUrl = originOf(env.SITE_URL?.trim() ?? '');
	const path = env.BASE_PATH?.trim() ?? '/';
	const segments = path.split('/').filter(Boolean);
	// Servers hide names that begin with a dot; their rules use `_teile` and `_hosting`.
	if (segments.some((segment) => !/^[A-Za-z0-9~][\w\-.~]*$/.test(segment))) {
		throw new OperatorMistake(
			`BASE_PATH ist „${path}“. Erwartet wird ein Pfad wie /wissen/ortenau/ aus Buchstaben von a bis z, Ziffern und Bindestrichen.`,
		);
	}
	return {
		contentDir: env.CONTENT_DIR?.trim() || 'content',
		...(siteUrl ? { siteUrl } : {}),
		basePath: `/${segments.join('/')}/`.replace('//', '/'),
	};
}

function originOf(siteUrl: string): string | undefined {
	if (siteUrl === '') return undefined;
	const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
		throw new OperatorMistake(
			`SITE_URL ist „${siteUrl}“. Erwartet wird eine vollständige Adresse wie https://wissen.example.org`,
		);
	}
	const path = url.pathname.replace(/\/*$/, '/');
	if (path !== '/') {
		throw new OperatorMistake(
			`SITE_URL ist „${siteUrl}“. Ein Pfad gehört in BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${path}`,
		);
	}
	return url.origin;
}
