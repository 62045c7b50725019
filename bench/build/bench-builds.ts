import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { PhaseTime } from '#src/commands/progress/phase-times.ts';
import { showProgress, type Progress } from '#src/commands/progress/progress.ts';
import { folderSize } from '../bench-figures.ts';
import { writeSection } from './benchmarks-file.ts';
import { buildArguments, USAGE, type BuildArguments } from './build-arguments.ts';
import { buildTable, phaseTable, profileTable, type BuildFigures } from './build-table.ts';
import { plainArticles, versionOf } from './comparison-sites.ts';
import { BARE, bareAstro, otherBuilder, portalBuilder, type Builder } from './contenders.ts';
import type { Series } from './invented-articles.ts';
import type { Cost } from './measured-run.ts';
import { profileParts, type ProfilePart } from './profile-parts.ts';
import { contentEdits, writeContent } from './write-content.ts';

/** Measures builds of the portal and of others over the same texts, as the arguments ask. */
export async function benchBuilds(args: readonly string[]): Promise<void> {
	const wanted = buildArguments(args);
	if (wanted.help) {
		process.stdout.write(USAGE);
		return;
	}
	for (const series of wanted.series) {
		for (const count of wanted.counts) {
			const section = await measure(count, series, wanted, args);
			process.stdout.write(`\n${section}`);
			if (wanted.write) writeSection(`bauen ${series} ${count}`, section);
		}
	}
}

async function measure(
	count: number,
	series: Series,
	wanted: BuildArguments,
	args: readonly string[],
): Promise<string> {
	const progress = showProgress();
	const root = mkdtempSync(join(tmpdir(), 'bench-bauen-'));
	const removeAll = () => rmSync(root, { recursive: true, force: true, maxRetries: 5 });
	process.once('exit', removeAll);
	const forget = endOnSignals();
	try {
		const found = await measureIn(root, count, series, wanted, progress);
		return sectionOf(found, count, series, wanted, args);
	} finally {
		progress.done();
		forget();
		process.off('exit', removeAll);
		removeAll();
	}
}

/**
 * Lets signals end the process as `process.exit` does, so that builds under way are ended and nothing is
 * left behind.
 */
function endOnSignals(): () => void {
	const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, end);
	return () => {
		for (const signal of signals) process.off(signal, end);
	};
}

/** Everything measured with one number of articles. */
interface Found {
	builds: BuildFigures[];
	/** German sentences about what could not be measured. */
	missing: string[];
	/** Phases of the portal's cold build. */
	phases: PhaseTime[];
	/** Where the time of a cold build goes; empty if nobody asked. */
	profile: ProfilePart[];
	/** Number of texts all build. */
	texts: number;
}

async function measureIn(
	root: string,
	count: number,
	series: Series,
	{ others, runs, profile }: BuildArguments,
	progress: Progress,
): Promise<Found> {
	progress.phase(`${formatNumber(count)} Beiträge erfinden`);
	const content = join(root, 'inhalte');
	writeContent(content, count, series);
	const articles = plainArticles(content);
	const found: Found = { builds: [], missing: [], phases: [], profile: [], texts: articles.length };
	const say = (name: string, run: number) =>
		progress.phase(
			`${name}${runs > 1 ? `, Lauf ${run} von ${runs}` : ''} (${formatNumber(count)} Beiträge)`,
		);

	const compare = async (builder: Builder) => {
		const costs: Cost[] = [];
		for (let run = 1; run <= runs; run++) {
			builder.forget();
			say(builder.name, run);
			costs.push(await builder.build());
		}
		found.builds.push({ name: builder.name, costs, ...sizeOf(builder.published) });
	};
	await compare(bareAstro(join(root, 'astro'), articles));
	for (const other of others) {
		progress.phase(`${other} einrichten`);
		const builder = otherBuilder(other, join(root, other), articles);
		if (typeof builder === 'string') found.missing.push(builder);
		else await compare(builder);
		rmSync(join(root, other), { recursive: true, force: true });
	}

	const portal = portalBuilder(join(root, 'portal'), content);
	const costs = new Map<string, Cost[]>();
	const sizes = new Map<string, ReturnType<typeof sizeOf>>();
	const build = async (name: string, run: number) => {
		say(name, run);
		costs.set(name, [...(costs.get(name) ?? []), await portal.build()]);
		sizes.set(name, sizeOf(portal.published));
	};
	const cold = `${portal.name}, kalt`;
	for (let run = 1; run <= runs; run++) {
		rmSync(content, { recursive: true });
		const invented = writeContent(content, count, series);
		portal.forget();
		await build(cold, run);
		found.phases = portal.phases();
		await build(`${portal.name}, unverändert`, run);
		for (const { name, apply } of contentEdits(invented, series)) {
			apply(content);
			await build(`${portal.name}, ${name}`, run);
		}
	}
	if (profile) {
		progress.phase('Portal, kalt, mit Profil');
		found.profile = profileParts(await portal.profile());
	}
	for (const [name, size] of sizes) {
		found.builds.push({
			name,
			costs: costs.get(name) ?? [],
			...size,
			...(name !== cold && { cold }),
		});
	}
	return found;
}

function sizeOf(folder: string) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
		file.isFile(),
	);
	const pages = files.filter(({ name }) => name.endsWith('.html')).length;
	return { files: files.length, pages, bytes: folderSize(folder) };
}

const LENGTHS: Record<Series, string> = { kurz: 'etwa 700 Wörtern', lang: '11 kB' };

function sectionOf(
	{ builds, missing, phases, profile, texts }: Found,
	count: number,
	series: Series,
	{ runs, day }: BuildArguments,
	args: readonly string[],
): string {
	const today = day ?? new Date().toISOString().slice(0, 10);
	const memory = formatNumber(Math.round(totalmem() / 1e9));
	const packages = ['astro', 'pagefind'].map((name) => `${name} ${versionOf(name)}`).join(', ');
	return [
		`## Bauen: ${formatNumber(count)} erfundene Beiträge von ${LENGTHS[series]}`,
		'',
		`${today}, ${cpus().length} × ${cpus()[0]?.model ?? 'unbekannt'}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}, ${packages}. Aufruf: \`npm run bench -- bauen ${args.join(' ')}\`. ${runs === 1 ? 'Ein Lauf.' : `Median aus ${runs} Läufen.`}`,
		'',
		`Alle bauen dieselben ${formatNumber(texts)} Texte, die eigenen Beiträge eingeschlossen; das Portal dazu Listen, Themen, Karte, Daten, Feeds, Suchindex und gepackte Dateien. CPU: Rechenzeit aller Prozesse, auf die einer wartet. Speicher: Summe der belegten Seiten aller Prozesse, zehnmal in der Sekunde gelesen; was sich Prozesse teilen, zählt in jedem.`,
		'',
		...buildTable(builds, BARE),
		...(missing.length > 0 ? ['', ...missing] : []),
		...(phases.length > 0 ? ['', 'Phasen des kalten Baus:', '', ...phaseTable(phases)] : []),
		...(profile.length > 0
			? [
					'',
					'Profil eines kalten Baus, Hauptfaden, Rechenzeit ohne Aufgerufenes:',
					'',
					...profileTable(profile),
				]
			: []),
		'',
	].join('\n');
}
