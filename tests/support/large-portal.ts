import type { TemporaryFolder } from './build-variant.ts';
import { writeGeneratedPortal } from './generated-portal.ts';
import { commitAll } from './git-history.ts';

/**
 * Writes a portal whose lists are all divided: three hundred municipalities, and more than a hundred
 * cases on each topic. Every entry is new on one day, as when a portal moves house.
 */
export function writeLargePortal(): TemporaryFolder {
	const content = writeGeneratedPortal({
		cases: 400,
		municipalities: 300,
		topics: 3,
		moreOffers: 100,
	});
	commitAll(content.path, '2026-01-31T12:00:00Z');
	return content;
}
