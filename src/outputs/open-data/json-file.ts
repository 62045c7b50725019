import { z } from 'zod';
import { keepWords, SCHEMA_WORDS } from '#src/model/json-schema.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { DataRecord, DataSet } from './data-set.ts';

/** @returns a kind's entries with everything users of the data need to know. */
export function jsonFile(set: DataSet, records: readonly DataRecord[]): string {
	return written({
		titel: set.title,
		beschreibung: set.description,
		herausgeber: set.publisher,
		lizenz: { name: set.licence.name, adresse: set.licence.address },
		...(set.source ? { quelle: set.source } : {}),
		stand: set.date,
		seite: set.page,
		schema: set.schema,
		anzahl: set.count,
		eintraege: records,
	});
}

/** @returns the JSON Schema (draft 2020-12) of the file {@link jsonFile} writes. */
export function schemaFile(set: DataSet): string {
	const text = { type: 'string' };
	return written({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: set.schema,
		title: set.title,
		description: set.description,
		type: 'object',
		properties: {
			titel: text,
			beschreibung: text,
			herausgeber: text,
			lizenz: {
				type: 'object',
				properties: { name: text, adresse: { ...text, format: 'uri' } },
				required: ['name', 'adresse'],
			},
			quelle: text,
			stand: { ...text, format: 'date' },
			seite: { ...text, format: 'uri' },
			schema: { ...text, format: 'uri' },
			anzahl: { type: 'integer', minimum: 0 },
			eintraege: { type: 'array', items: recordSchema(set) },
		},
		required: ['titel', 'lizenz', 'stand', 'anzahl', 'eintraege'],
	});
}

function recordSchema({ kind }: DataSet) {
	const { schema, storage, singular } = kindOf(kind);
	const fields = z.toJSONSchema(schema, {
		io: 'output',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => keepWords(jsonSchema, SCHEMA_WORDS),
	});
	const properties = { ...fields.properties };
	delete properties['entwurf'];
	delete fields.$schema;
	const own = {
		id: { type: 'string', title: 'Kennung', description: 'Eindeutig in seiner Art.' },
		url: { type: 'string', format: 'uri', title: 'Adresse', description: 'Seite im Portal.' },
	};
	const text = { text: { type: 'string', title: 'Text', description: 'Der Text als Markdown.' } };
	return {
		...fields,
		title: singular,
		properties: { ...own, ...properties, ...(storage === 'mdx' ? text : {}) },
		required: ['id', 'url', ...(fields.required ?? []).filter((name) => name !== 'entwurf')],
	};
}

function written(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
