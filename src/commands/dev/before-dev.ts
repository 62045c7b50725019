// Runs before `npm run dev`: in a folder that Astro cannot work in, it would not even find its own program.
import { isOperatorMistake } from '#src/base/operator-mistake.ts';
import { usableProjectFolder } from '#src/site/portal/project-folder.ts';

try {
	usableProjectFolder(process.cwd());
} catch (error) {
	if (!isOperatorMistake(error)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
