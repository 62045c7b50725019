import { serveFolder } from '../../src/cli/serve-folder.ts';

const port = Number(process.argv[2] ?? 4322);
const folder = process.argv[3] ?? 'dist';
const base = process.argv[4] ?? '/';
await serveFolder(folder, { port, base });
