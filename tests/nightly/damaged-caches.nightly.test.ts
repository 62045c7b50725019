import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';
import { CONTENT_CACHES, expectRepaired, PROGRAM_CACHES } from '../support/damaged-caches.ts';
import { copySources, givePackages, startBuild } from '../support/project-copy.ts';
import { smallPortal } from '../support/small-portal.ts';

vi.setConfig({ testTimeout: 600_000 });

test('each damaged file of a cache is found out', async () => {
	const project = temporaryFolder();
	const content = temporaryFolder(smallPortal);
	try {
		copySources(project.path);
		givePackages(project.path, 'shared');
		const { code, said } = await startBuild(project.path, { CONTENT_DIR: content.path }).end;
		expect(code, said).toBe(0);
		const each = [...CONTENT_CACHES, ...PROGRAM_CACHES].map((pattern) => [pattern]);
		await expectRepaired(project.path, content.path, each);
	} finally {
		project.remove();
		content.remove();
	}
});
