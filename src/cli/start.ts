import { runBuild } from './run-build.ts';
import { serveFolder } from './serve-folder.ts';

const PORT = 4321;

if (await runBuild()) {
	const { environment } = await import('../portal/portal.ts');
	try {
		const { address } = await serveFolder('dist', { port: PORT, base: environment.basePath });
		process.stdout.write(`Das Portal läuft: ${address} (beenden mit Strg+C)\n`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		process.stderr.write(
			`Anschluss ${PORT} ist belegt: Dort läuft schon ein Programm, vielleicht ein zweites „npm start“. Beenden Sie es und starten Sie neu. Die gebauten Seiten liegen in dist/.\n`,
		);
		process.exitCode = 1;
	}
} else {
	process.exitCode = 1;
}
