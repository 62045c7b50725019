import { z } from 'zod';
import { coreType, metaOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';

/** A column of a kind's table; also a line of its documentation. */
export interface Column {
	/** Steps to the value, joined by dots: `ansprechstelle.stelle`. */
	name: string;
	path: readonly string[];
	title: string;
	description: string;
	/** What a choice may hold: value → label. */
	values?: Readonly<Record<string, string>>;
}

/** @returns the columns of a kind's table, from its schema, so that they do not depend on the data. */
export function columnsOf(kind: KindId): Column[] {
	return [
		column('id', 'Kennung', 'Kennung des Eintrags, eindeutig in seiner Art.'),
		column('url', 'Adresse', 'Seite des Eintrags im Portal.'),
		...fieldsOf(kindOf(kind).schema, []),
	];
}

function fieldsOf(schema: z.ZodObject, path: readonly string[]): Column[] {
	return (Object.entries(schema.shape) as [string, z.ZodType][]).flatMap(([field, type]) => {
		if (field === 'entwurf') return [];
		const core = coreType(type);
		const here = [...path, field];
		if (core instanceof z.ZodObject) return fieldsOf(core, here);
		const meta = metaOf(type);
		const item = core instanceof z.ZodArray ? metaOf(core.element as z.ZodType) : undefined;
		const values = meta?.labels ?? item?.labels;
		return [
			{
				name: here.join('.'),
				path: here,
				title: meta?.title ?? field,
				description: meta?.description ?? '',
				...(values ? { values } : {}),
			},
		];
	});
}

function column(name: string, title: string, description: string): Column {
	return { name, path: [name], title, description };
}
