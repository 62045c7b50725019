// Serves the built portal for the browser tests, with the headers of the configurations in hosting/.
import { serveFolder } from '#src/commands/start/serve-folder.ts';
import { distFolder } from './built-site.ts';

await serveFolder(distFolder, { port: Number(process.argv[2] ?? 4322), base: '/' });
