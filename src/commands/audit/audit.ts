// `npm run audit`: known vulnerabilities of the packages, against `.ci/audit-ausnahmen.yaml`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exceptionsSchema, judgeAudit } from './audit-report.ts';

const EXCEPTIONS = '.ci/audit-ausnahmen.yaml';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
const result = judgeAudit(
	json(stdout ?? ''),
	exceptionsSchema.parse(parse(readFileSync(EXCEPTIONS, 'utf8'))),
);
if (!result) {
	process.stdout.write(
		'Die Paketverwaltung gibt von hier aus keine Auskunft über Schwachstellen; geprüft wurde nichts.\n',
	);
} else {
	const { open, outdated } = result;
	for (const line of open) process.stdout.write(`${line}\n`);
	for (const line of outdated) process.stdout.write(`Hinweis ${EXCEPTIONS} ${line}\n`);
	process.stdout.write(
		open.length === 0
			? 'Keine ungeklärte schwere Schwachstelle in den Paketen.\n'
			: `Aktualisieren Sie die Pakete (npm audit fix) oder begründen Sie in ${EXCEPTIONS}, warum die Meldung das Portal nicht betrifft.\n`,
	);
	process.exitCode = open.length === 0 ? 0 : 1;
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
