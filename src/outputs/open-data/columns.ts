import { z } from 'zod';
import { coreType, fieldsOf, labelsOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';

/** A column of a kind's table and a line of its documentation. */
export interface Column {
	/** Path to the value, joined by dots: `ansprechstelle.stelle`. */
	name: string;
	path: readonly string[];
	title: string;
	description: string;
	/** Values of a choice: value → label. */
	values?: Readonly<Record<string, string>>;
}

/** @returns the columns of a kind's table, from its schema, so that they do not depend on the data. */
export function columnsOf(kind: KindId): Column[] {
	return [
		column('id', 'Kennung', 'Kennung des Eintrags, eindeutig in seiner Art.'),
		column('url', 'Adresse', 'Seite des Eintrags im Portal.'),
		...columnsIn(kindOf(kind).schema, []),
	];
}

function columnsIn(schema: z.ZodType, path: readonly string[]): Column[] {
	return fieldsOf(schema).flatMap((field) => {
		const { name, type, meta } = field;
		if (name === 'entwurf') return [];
		const here = [...path, name];
		if (coreType(type) instanceof z.ZodObject) return columnsIn(type, here);
		const values = labelsOf(field);
		return [
			{
				name: here.join('.'),
				path: here,
				title: meta?.title ?? name,
				description: meta?.description ?? '',
				...(values ? { values } : {}),
			},
		];
	});
}

function column(name: string, title: string, description: string): Column {
	return { name, path: [name], title, description };
}
