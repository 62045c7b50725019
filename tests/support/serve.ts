// The built portal for the browser tests: as any static host serves it, under the strictest
// content security policy an operator may set.
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { distFolder } from './built-site.ts';
import { STRICT_POLICY } from './strict-policy.ts';

subscribe('http.server.request.start', (message) => {
	const { response } = message as { response: ServerResponse };
	response.setHeader('content-security-policy', STRICT_POLICY);
});

await serveFolder(distFolder, { port: Number(process.argv[2] ?? 4322), base: '/' });
