import { runBuild } from '../build/run-build.ts';
import { isPortTaken, serveFolder } from './serve-folder.ts';

const PORT = 4321;
const TAKEN = `Anschluss ${PORT} ist belegt: Dort läuft schon ein Programm, vielleicht ein zweites „npm start“. Beenden Sie es und starten Sie neu.`;

// Check the port first, before a build of a minute.
if (await isPortTaken(PORT)) {
	process.stderr.write(`${TAKEN} Es wurde nichts gebaut und nichts verändert.\n`);
	process.exitCode = 1;
} else if (await runBuild()) {
	const { environment } = await import('#src/site/portal/portal.ts');
	try {
		const { address } = await serveFolder('dist', { port: PORT, base: environment.basePath });
		process.stdout.write(`Das Portal läuft: ${address} (beenden mit Strg+C)\n`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		process.stderr.write(`${TAKEN} Die gebauten Seiten liegen in dist/.\n`);
		process.exitCode = 1;
	}
} else {
	process.exitCode = 1;
}
