import type { Node } from './entry-graph.ts';

/**
 * Writes a graph for a `<script type="application/ld+json">`. A browser reads such an element as
 * data, not as a script, so that a strict content security policy allows it. No text can end the
 * element: `<` is escaped.
 */
export function dataBlock(nodes: readonly Node[]): string {
	const graph = { '@context': 'https://schema.org', '@graph': nodes };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
