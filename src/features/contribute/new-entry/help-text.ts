import { z } from 'zod';
import { coreType } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { AnswerField } from './answer-field.ts';
import { creatableKinds, fieldsByFlag } from './flags.ts';

/** @returns what `npm run new -- --hilfe` prints: every kind and every flag, from the registry. */
export function helpText(): string {
	const kinds = creatableKinds();
	const width = Math.max(...kinds.map((kind) => kind.length));
	return [
		'npm run new legt einen neuen Beitrag an und fragt dabei nach Art, Titel, Kommune und Themen.',
		'Jede Antwort lässt sich auch als Angabe schreiben; hinter „new“ stehen dann zwei Striche:',
		'',
		'  npm run new -- --art praxisbeispiele --titel "Hundesteuer online anmelden"',
		'',
		'Für alle Arten:',
		'  --art ART         Art des Beitrags, siehe unten',
		'  --titel TEXT      Titel oder Name',
		'  --kommune KENNUNG Kommune, von der er stammt',
		'  --themen A,B      Themen, das wichtigste zuerst',
		'  --datei NAME      Dateiname; sonst schlägt der Befehl einen vor',
		'  --ohne-fragen     nicht nachfragen; was fehlt, steht als AUSFÜLLEN in der Datei',
		'  --hilfe           diese Übersicht',
		'',
		'Arten:',
		...kinds.map((kind) => `  ${kind.padEnd(width)}  ${kindOf(kind).singular}`),
		'',
		'Weitere Angaben je Art; was mit * beginnt, braucht der Beitrag:',
		...kinds.flatMap((kind) => ['', kind, ...kindFlags([...fieldsByFlag(kind)])]),
		'',
	].join('\n');
}

function kindFlags(flags: readonly [string, AnswerField][]): string[] {
	return flags
		.filter(([flag, field]) => flag === field.flag)
		.map(([flag, field]) => {
			const { description, title } = field.meta;
			return `  ${field.required ? '*' : ' '} --${flag} ${valueName(field)}  ${title}. ${description}`;
		});
}

function valueName(field: AnswerField): string {
	const one = oneValue(field);
	return field.list ? `${one},…` : one;
}

function oneValue({ item, meta }: AnswerField): string {
	const core = coreType(item);
	if (core instanceof z.ZodEnum) return core.options.map(String).join('|');
	if (meta.refersTo) return 'KENNUNG';
	if (meta.shownAs === 'date') return 'DATUM';
	return core instanceof z.ZodNumber ? 'ZAHL' : 'TEXT';
}
