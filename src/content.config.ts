import { defineCollection } from 'astro:content';
import { kinds, type KindId } from './model/kinds.ts';
import { removedEntrySchema } from './model/removed-entries.ts';
import { checkedEntries, removedEntries } from './site/checked-entries.ts';

// One line per kind, so that each collection keeps the types of its own schema. The gate validates the
// entries (`npm run check` runs the same gate); Astro only stores them.
export const collections = {
	praxisbeispiele: defineCollection({
		schema: kinds.praxisbeispiele.schema,
		loader: checkedEntries('praxisbeispiele'),
	}),
	leitfaeden: defineCollection({
		schema: kinds.leitfaeden.schema,
		loader: checkedEntries('leitfaeden'),
	}),
	positionen: defineCollection({
		schema: kinds.positionen.schema,
		loader: checkedEntries('positionen'),
	}),
	standards: defineCollection({
		schema: kinds.standards.schema,
		loader: checkedEntries('standards'),
	}),
	termine: defineCollection({ schema: kinds.termine.schema, loader: checkedEntries('termine') }),
	meldungen: defineCollection({
		schema: kinds.meldungen.schema,
		loader: checkedEntries('meldungen'),
	}),
	umfragen: defineCollection({ schema: kinds.umfragen.schema, loader: checkedEntries('umfragen') }),
	boerse: defineCollection({ schema: kinds.boerse.schema, loader: checkedEntries('boerse') }),
	glossar: defineCollection({ schema: kinds.glossar.schema, loader: checkedEntries('glossar') }),
	themen: defineCollection({ schema: kinds.themen.schema, loader: checkedEntries('themen') }),
	kommunen: defineCollection({ schema: kinds.kommunen.schema, loader: checkedEntries('kommunen') }),
	organisationen: defineCollection({
		schema: kinds.organisationen.schema,
		loader: checkedEntries('organisationen'),
	}),
	leistungen: defineCollection({
		schema: kinds.leistungen.schema,
		loader: checkedEntries('leistungen'),
	}),
	seiten: defineCollection({ schema: kinds.seiten.schema, loader: checkedEntries('seiten') }),
	entfernt: defineCollection({ schema: removedEntrySchema, loader: removedEntries() }),
} satisfies Record<KindId | 'entfernt', object>;
