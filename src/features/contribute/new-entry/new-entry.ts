import { fieldOf, fieldsOf } from '#src/model/field-meta.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#src/entries/read/load-content.ts';
import { pathOf } from '#src/model/entry.ts';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { SLUG, SLUG_RULE, slugify } from '#src/base/slug.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { answerFields, originFields, type AnswerField } from './answer-field.ts';
import { askField, askOrigin, refusal, showsItsGap } from './ask-field.ts';
import { entryText, hasDrafts } from './entry-text.ts';
import { proposedId } from './file-name.ts';
import { creatableKinds, fieldsByFlag, unknownFlag, type Flags } from './flags.ts';
import { livesInFolders, takenIds } from './inventory.ts';
import { missingFields } from './missing-fields.ts';
import { parseAnswer, unknownValue } from './parse-answer.ts';
import type { Questions } from './questions.ts';
import { templateValue, type TemplateContext } from '../template/template-value.ts';

/** A new entry, not yet written. */
export interface NewEntry {
	kind: KindId;
	/** File below the content folder, with `/`. */
	file: string;
	/** Address of its page below the portal's base. */
	path: string;
	text: string;
	/** True if the entry is a draft, not published until its author deletes the mark. */
	draft: boolean;
}

/**
 * Makes a new entry from flags and answers.
 *
 * @param flags the command line
 * @param context the day and the existing content
 * @param ask without it nobody is asked; missing values become gaps in a draft
 * @throws OperatorMistake with a German sentence for an answer that cannot be used
 */
export async function newEntry(
	flags: Flags,
	context: TemplateContext,
	ask?: Questions,
): Promise<NewEntry> {
	const { content } = context;
	const kind = await chosenKind(flags, ask);
	const definition = kindOf(kind);
	const given = givenFields(flags, kind, context);
	if (ask) await askMissing(kind, given, context, ask);
	requireWhatDraftsMayLack(kind, given, context);
	const id = await chosenId(flags, kind, given, content, ask);
	const file = fileOf(content, kind, id);
	return {
		kind,
		file,
		path: pathOf({ kind, id }),
		text: entryText(definition, given, context),
		draft: hasDrafts(definition),
	};
}

async function chosenKind(flags: Flags, ask: Questions | undefined): Promise<KindId> {
	const options = creatableKinds().map((value) => ({ value, name: kindOf(value).singular }));
	const written = flags.values.get('art')?.at(-1)?.trim().toLowerCase();
	if (written === undefined) {
		if (!ask) {
			throw new OperatorMistake(
				`Welche Art von Beitrag? Schreiben Sie zum Beispiel: npm run new -- --art ${options[0]?.value} --titel "…"\n${unknownValue('', 'die Art', options).replace(/^.*?Möglich/, 'Möglich')}`,
			);
		}
		const explained = options.map((option) => ({
			...option,
			description: kindOf(option.value).description,
		}));
		return (await ask.one('Was möchten Sie beitragen?', explained)) as KindId;
	}
	const kind = kindIds.find((id) =>
		[id, kindOf(id).singular.toLowerCase(), kindOf(id).plural.toLowerCase()].includes(written),
	);
	if (!kind) throw new OperatorMistake(unknownValue(written, 'die Art', options));
	if (kindOf(kind).storage === 'csv') {
		const columns = ['id', ...fieldsOf(kindOf(kind).schema).map(({ name }) => name)].join(', ');
		throw new OperatorMistake(
			`${kindOf(kind).plural} stehen in einer Tabelle. Ergänzen Sie dort eine Zeile: ${kind}/${kind}.csv im Inhaltsordner. Spalten: ${columns}. Danach prüft „npm run check“ die Tabelle.`,
		);
	}
	return kind;
}

/** An entry whose last day is over would appear nowhere. */
function refuseExpired(kind: KindId, given: Readonly<Record<string, unknown>>, today: string) {
	const field = kindOf(kind).expiresOn;
	const day = field === undefined ? undefined : given[field];
	if (field === undefined || typeof day !== 'string' || day >= today) return;
	throw new OperatorMistake(
		`Der ${formatDate(day)} ist vorbei; der Eintrag erschiene in keiner Liste. Erwartet: in --${field.replaceAll('_', '-')} ein Tag ab heute, ${formatDate(today)}.`,
	);
}

function givenFields(
	flags: Flags,
	kind: KindId,
	{ content, today }: TemplateContext,
): Record<string, unknown> {
	const byFlag = fieldsByFlag(kind);
	const given: Record<string, unknown> = {};
	for (const [flag, texts] of flags.values) {
		if (['art', 'datei', 'ohne-fragen'].includes(flag)) continue;
		const field = byFlag.get(flag);
		if (!field) {
			const known = ['art', 'datei', ...byFlag.keys()];
			throw unknownFlag(`--${flag}`, flag, known, ` für die Art ${kind}`);
		}
		if (texts.length > 1 && !field.list) {
			throw new OperatorMistake(`Die Angabe --${flag} steht zweimal da; nur ein Wert ist möglich.`);
		}
		given[field.name] = parseAnswer(field, texts.join(','), content);
	}
	refuseExpired(kind, given, today);
	return given;
}

/** Asks for title and origin first, then for every field whose gap would not be visible. */
async function askMissing(
	kind: KindId,
	given: Record<string, unknown>,
	context: TemplateContext,
	ask: Questions,
): Promise<void> {
	const { content } = context;
	const definition = kindOf(kind);
	const fields = answerFields(definition);
	const title = fields.find(({ name }) => name === definition.titleField);
	if (title && !(title.name in given)) given[title.name] = await askField(title, content, ask);
	const origin = originFields(fields);
	if (origin && !(origin.main.name in given) && !(origin.instead && origin.instead.name in given)) {
		const optional = !missingFields(definition, given, context).includes(origin.main.name);
		const answer = await askOrigin(origin, content, ask, optional);
		if (answer) given[answer.name] = answer.id;
	}
	const asked = new Set<string>();
	for (;;) {
		const missing = missingFields(definition, given, context);
		const next = fields.find(
			(field) => missing.includes(field.name) && !asked.has(field.name) && isAsked(field, kind),
		);
		if (!next) return;
		asked.add(next.name);
		const value = await askField(next, content, ask, { mayWait: hasDrafts(definition) });
		if (value !== undefined) given[next.name] = value;
	}
}

function isAsked(field: AnswerField, kind: KindId): boolean {
	if (!hasDrafts(kindOf(kind))) return true;
	return field.meta.preset === undefined && !showsItsGap(field);
}

/** Only drafts may have placeholders, which must not be published; references need a target. */
function requireWhatDraftsMayLack(
	kind: KindId,
	given: Readonly<Record<string, unknown>>,
	context: TemplateContext,
): void {
	const definition = kindOf(kind);
	const missing = missingFields(definition, given, context);
	const gaps = hasDrafts(definition)
		? missing.filter((name) => name === definition.titleField)
		: missing;
	const byName = new Map(answerFields(definition).map((field) => [field.name, field]));
	if (gaps.length > 0) {
		const list = gaps.map((name) => {
			const field = byName.get(name);
			const flag = name === definition.titleField ? 'titel' : (field?.flag ?? name);
			return `--${flag} (${field?.meta.description.replace(/\.$/, '') ?? name})`;
		});
		const reason = hasDrafts(definition)
			? ''
			: ` ${definition.plural} erscheinen sofort; Lücken sind deshalb nicht möglich.`;
		throw new OperatorMistake(`Es fehlt: ${list.join(', ')}.${reason}`);
	}
	for (const name of missing) {
		const field = fieldOf(definition.schema, name);
		if (field && templateValue(field.type, context) !== undefined) continue;
		const kinds = (byName.get(name)?.meta.refersTo ?? []).filter(isKindId);
		const names = kinds.map((id) => kindOf(id).plural).join(' oder ');
		throw new OperatorMistake(
			`Das Feld \`${name}\` verweist auf einen Eintrag unter ${names}, und dort gibt es noch keinen. Legen Sie ihn zuerst an: npm run new -- --art ${kinds[0]}`,
		);
	}
}

async function chosenId(
	flags: Flags,
	kind: KindId,
	given: Readonly<Record<string, unknown>>,
	content: Content,
	ask: Questions | undefined,
): Promise<string> {
	const taken = takenIds(content, kind);
	const accept = (name: string) => acceptedId(name, kind, content, taken);
	const written = flags.values.get('datei')?.at(-1);
	if (written !== undefined) return accept(written);
	const main = originFields(answerFields(kindOf(kind)))?.main;
	const origin = main && given[main.name];
	const proposal = proposedId(
		content,
		kind,
		String(given[kindOf(kind).titleField]),
		main && typeof origin === 'string' ? { field: main.name, id: origin } : undefined,
	);
	if (!ask) return proposal;
	const answer = await ask.text(
		'Dateiname, zugleich die Adresse der Seite:',
		(name) => refusal(() => void accept(name)),
		proposal,
	);
	return accept(answer);
}

/** Accepts `name`, `name.mdx` or a whole path; refuses an invalid or a taken name. */
function acceptedId(
	written: string,
	kind: KindId,
	content: Content,
	taken: ReadonlySet<string>,
): string {
	const path = written
		.trim()
		.replaceAll('\\', '/')
		.replace(/\.(mdx?|yaml|yml)$/, '');
	const folder = new RegExp(`^(.*/)?${kind}/`);
	const id = path.replace(folder, '').replace(/\/index$/, '');
	if (!SLUG.test(id)) {
		const valid = slugify(id);
		const meant = SLUG.test(valid) ? ` Meinten Sie ${valid}?` : '';
		throw new OperatorMistake(
			`„${written}“ taugt nicht als Dateiname.${meant} Erwartet: ${SLUG_RULE}.`,
		);
	}
	if (taken.has(id) || existsOnDisk(content, kind, id)) {
		throw new OperatorMistake(
			`Den Namen ${id} gibt es schon. Frei ist: ${proposedId(content, kind, id, undefined)}`,
		);
	}
	return id;
}

function fileOf(content: Content, kind: KindId, id: string): string {
	if (kindOf(kind).storage === 'yaml') return `${kind}/${id}.yaml`;
	return livesInFolders(content, kind) ? `${kind}/${id}/index.mdx` : `${kind}/${id}.mdx`;
}

/** Also finds files that the check does not read as entries. */
function existsOnDisk({ dir }: Content, kind: KindId, id: string): boolean {
	return ['', '.mdx', '.md', '.yaml'].some((end) => existsSync(join(dir, kind, `${id}${end}`)));
}
