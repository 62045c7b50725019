import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import { reportText } from '../checks/report.ts';
import { contentDir, environment } from '../portal/portal.ts';

/**
 * Refuses to build, or to start writing, on content the check refuses: before anything is
 * compiled, with the same words, whoever started Astro.
 */
export function contentGate(): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command !== 'build' && command !== 'dev') return;
				const { findings, files } = checkContent(contentDir);
				const errors = findings.filter((finding) => finding.schwere === 'Fehler');
				if (errors.length === 0) return;
				process.stderr.write(report(errors, files.length));
				process.stderr.write(
					'Die Inhalte haben Fehler. Es wurde nichts gebaut und nichts verändert.\n',
				);
				if (command === 'build') process.exit(1);
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(contentDir);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(contentDir)) return;
					const { findings, files } = checkContent(contentDir);
					if (findings.length > 0) process.stderr.write(report(findings, files.length));
					for (const { moduleGraph } of Object.values(server.environments)) {
						moduleGraph.invalidateAll();
					}
					server.environments.client.hot.send({ type: 'full-reload' });
				});
			},
		},
	};
}

function report(findings: readonly Finding[], files: number): string {
	return reportText(findings, { folder: environment.contentDir, files });
}
