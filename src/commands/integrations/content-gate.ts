import type { AstroIntegration } from 'astro';
import { checkContent } from '#src/checks/check-content.ts';
import type { Finding } from '#src/checks/finding.ts';
import { reportText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';

/**
 * Refuses to build, or to start writing, on content the check refuses: before anything is
 * compiled, with the same words, whoever started Astro.
 *
 * @param contentDir absolute path of the content folder
 * @param folder the same folder as the operator named it, for messages
 */
export function contentGate(contentDir: string, folder: string): AstroIntegration {
	const report = (findings: readonly Finding[], files: number) =>
		reportText(findings, { folder, files, help: rulePath });
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// Not `import.meta.env.DEV`: the environment of a build can turn that on.
				updateConfig({ vite: { define: { SHOW_DRAFTS: String(command === 'dev') } } });
				if (command !== 'build' && command !== 'dev') return;
				const { findings, files } = checkContent(contentDir);
				const errors = findings.filter((finding) => finding.severity === 'Fehler');
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
