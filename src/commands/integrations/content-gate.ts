import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RunnableDevEnvironment } from 'vite';
import { checkContent, type CheckResult } from '#src/checks/check-content.ts';
import type { Finding } from '#src/checks/finding.ts';
import { reportText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';
import { checkedSite } from '#src/site/checked-site.ts';
import type { Environment } from '#src/site/portal/environment.ts';
import { isProgram, programDigest } from '#src/site/program-digest.ts';
import { checkMemory, checkProgram, type LastingMemory } from '../cache/check-memory.ts';
import { STORE_FILE } from '../cache/store-folder.ts';
import { lastingTexts, textsInMemory } from '../cache/text-caches.ts';
import { collectionsInMemory } from './collections-in-memory.ts';
import { handOverContent } from './hand-over.ts';
import { errorsOf, passGate } from './pass-gate.ts';
import { buildRun } from '../generate/build-run.ts';
import { trustFile } from '../cache/trusted-file.ts';
import { refreshEditorHelp } from '../editor/refresh-editor-help.ts';
import { onSaved } from './saved-files.ts';

/**
 * Digest of the program at its start. Node keeps the modules it has loaded, even when Astro restarts, so later
 * changes of their files take no part in rendering.
 */
let program: string | undefined;
/** The same of the check's program. */
let checks: string | undefined;

/**
 * Checks the content before Astro uses it, however Astro is started, and hands valid entries to the
 * collections, so that content is read once. A build ends if the content has errors; `astro dev`
 * keeps the last valid state and shows the report.
 *
 * The schemas for editors are written after Astro's, which have the same names.
 *
 * @param contentDir absolute path of the content folder
 * @param environment the content folder as the operator named it, for messages, and the base path
 */
export function contentGate(contentDir: string, environment: Environment): AstroIntegration {
	let project = process.cwd();
	let drafts = false;
	let memory: LastingMemory | undefined;
	let texts = textsInMemory();
	const report = (findings: readonly Finding[], files: number) =>
		reportText(findings, { folder: environment.contentDir, files, help: rulePath });

	/** Mistakes are told for all files, hints only for those that an author has just saved. */
	const check = (saved: ReadonlySet<string>) => {
		checks ??= checkProgram(project);
		memory ??= checkMemory(contentDir, checks);
		const result = checkContent(contentDir, { memory, hintsFor: (file) => saved.has(file) });
		memory.save();
		return result;
	};

	const hand = (result: CheckResult) =>
		handOverContent(result, {
			contentDir,
			project,
			drafts,
			base: environment.basePath,
			program: (program ??= programDigest(project)),
			cache: texts,
		});

	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				project = fileURLToPath(config.root);
				drafts = command === 'dev';
				// `astro dev` has its own store; `storeFolder` handles those of builds.
				if (drafts) {
					trustFile(join(project, '.astro', STORE_FILE));
					texts = lastingTexts(fileURLToPath(config.cacheDir));
				}
				// Not `import.meta.env.DEV`, which a build's environment can turn on.
				updateConfig({
					vite: {
						define: { SHOW_DRAFTS: String(drafts) },
						plugins: [collectionsInMemory(project)],
					},
				});
				if (command === 'preview') return;
				// `npm run build` has passed the gate already.
				if (buildRun()) return;
				const result =
					command === 'build' ? passGate(contentDir, environment.contentDir) : check(new Set());
				if (!result) process.exit(1);
				const errors = errorsOf(result);
				if (errors.length > 0 && command === 'dev') {
					process.stderr.write(report(errors, result.files.length));
					process.stderr.write(
						'Die Inhalte haben Fehler. Gezeigt werden die Beiträge ohne Fehler.\n',
					);
				}
				hand(result);
				// `astro sync` and `astro check` write Astro's schemas, too, and have no hook after it.
				if (command === 'sync')
					process.once('exit', () => refreshEditorHelp(result.content, project));
			},
			'astro:build:start': () => refreshEditorHelp(checkedSite().content, project),
			'astro:server:start': () => refreshEditorHelp(checkedSite().content, project),
			'astro:server:setup': ({ server }) => {
				const { hot } = server.environments.client;
				const update = (saved: ReadonlySet<string>) => {
					const result = check(saved);
					const { findings, files } = result;
					if (findings.length > 0) process.stderr.write(report(findings, files.length));
					const errors = errorsOf(result);
					if (errors.length > 0) {
						process.stderr.write('Gezeigt wird weiter der letzte gültige Stand.\n');
						hot.send({ type: 'error', err: { message: report(errors, files.length), stack: '' } });
						return;
					}
					hand(result);
					refreshEditorHelp(result.content, project);
					// Modules are run again, because many keep what they made of the content; none is compiled again.
					for (const environment of Object.values(server.environments)) {
						if ('runner' in environment)
							(environment as RunnableDevEnvironment).runner.clearCache();
					}
					hot.send({ type: 'full-reload' });
				};
				const saved = together(update);
				server.watcher.add(contentDir);
				onSaved(server.watcher, contentDir, saved);
				server.watcher.on('change', (file) => {
					const changed = relative(project, file).replaceAll(sep, '/');
					if (!isProgram(changed) && !changed.startsWith('src/checks/')) return;
					process.stderr.write(
						`${changed} changed. Checks and rendering run outside of Vite: restart astro dev.\n`,
					);
				});
			},
		},
	};
}

/** @returns a function that runs a task soon, once for everything given to it until then */
function together(task: (given: ReadonlySet<string>) => void): (each: string) => void {
	let waiting = new Set<string>();
	const run = () => {
		const given = waiting;
		waiting = new Set();
		try {
			task(given);
		} catch (error) {
			process.stderr.write(
				`The content could not be refreshed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
			);
		}
	};
	return (each) => {
		if (waiting.size === 0) setImmediate(run);
		waiting.add(each);
	};
}
