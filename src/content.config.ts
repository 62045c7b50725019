import { defineCollection } from 'astro:content';
import { kinds, type KindId } from './model/kinds.ts';
import { removedEntrySchema } from './model/removed-entries.ts';
import { checkedEntries } from './site/checked-entries.ts';

// One line per kind, so that each collection keeps the types of its own schema. The gate validates the
// entries (`npm run check` runs the same gate) and keeps them; Astro only knows their types.
export const collections = {
	praxisbeispiele: defineCollection({
		schema: kinds.praxisbeispiele.schema,
		loader: checkedEntries(),
	}),
	leitfaeden: defineCollection({
		schema: kinds.leitfaeden.schema,
		loader: checkedEntries(),
	}),
	pflichten: defineCollection({ schema: kinds.pflichten.schema, loader: checkedEntries() }),
	loesungen: defineCollection({ schema: kinds.loesungen.schema, loader: checkedEntries() }),
	rueckschlaege: defineCollection({
		schema: kinds.rueckschlaege.schema,
		loader: checkedEntries(),
	}),
	vorlagen: defineCollection({ schema: kinds.vorlagen.schema, loader: checkedEntries() }),
	positionen: defineCollection({
		schema: kinds.positionen.schema,
		loader: checkedEntries(),
	}),
	standards: defineCollection({
		schema: kinds.standards.schema,
		loader: checkedEntries(),
	}),
	termine: defineCollection({ schema: kinds.termine.schema, loader: checkedEntries() }),
	meldungen: defineCollection({
		schema: kinds.meldungen.schema,
		loader: checkedEntries(),
	}),
	umfragen: defineCollection({ schema: kinds.umfragen.schema, loader: checkedEntries() }),
	boerse: defineCollection({ schema: kinds.boerse.schema, loader: checkedEntries() }),
	glossar: defineCollection({ schema: kinds.glossar.schema, loader: checkedEntries() }),
	themen: defineCollection({ schema: kinds.themen.schema, loader: checkedEntries() }),
	kommunen: defineCollection({ schema: kinds.kommunen.schema, loader: checkedEntries() }),
	organisationen: defineCollection({
		schema: kinds.organisationen.schema,
		loader: checkedEntries(),
	}),
	leistungen: defineCollection({
		schema: kinds.leistungen.schema,
		loader: checkedEntries(),
	}),
	seiten: defineCollection({ schema: kinds.seiten.schema, loader: checkedEntries() }),
	entfernt: defineCollection({ schema: removedEntrySchema, loader: checkedEntries() }),
} satisfies Record<KindId | 'entfernt', object>;
