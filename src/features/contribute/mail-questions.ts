import { kindOf, type KindId } from '#src/model/kinds.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';
import type { MailTemplate, ReportedPage } from './mistake-mail.ts';
import { factQuestions, textQuestions } from './entry-questions.ts';

/** What a mail says of the portal it is for. */
type Addressee = Pick<Portal, 'name' | 'lizenz'>;

/**
 * Writes the mail with which somebody contributes an entry without a forge.
 *
 * @param id kind of the entry
 * @param portal it is contributed to
 * @param about subject, as far as the page that links to the mail knows it: „Thema: Bauen“
 */
export function entryMail(
	id: KindId,
	{ about, portal: { name, lizenz } }: { about?: string | undefined; portal: Addressee },
): MailTemplate {
	const asked = kindOf(id).byForm?.questions.map((question) => `${question}\n\n`);
	const lines = [
		...(about === undefined ? [] : [about, '']),
		...(asked ?? everyQuestion(id)),
		`Wir dürfen das veröffentlichen, unter ${lizenz.name}: ja / nein`,
	];
	return { subject: `${name}: ${kindOf(id).singular}`, body: lines.join('\n') };
}

/** What a kind without a page for contributions asks: everything. */
function everyQuestion(id: KindId): string[] {
	return [
		'Titel: ',
		...factQuestions(id).map(({ title }) => `${title}: `),
		'',
		...textQuestions(id).map(({ title, text }) => `${title.toUpperCase()}\n${text}\n`),
		'QUELLEN\nSitzungsvorlage, Meldung, Bericht\n',
	];
}

/** Writes the mail with which somebody asks the network. */
export function questionMail({ name }: Pick<Portal, 'name'>): MailTemplate {
	const questions = [
		'Was möchten Sie erreichen?',
		'Was haben Sie schon versucht oder gefunden?',
		'Bis wann brauchen Sie eine Antwort?',
	];
	return { subject: `Frage an ${name}`, body: questions.map((line) => `${line}\n\n`).join('') };
}

/** Writes the mail with which somebody asks about a page. */
export function pageQuestionMail({ title, address }: ReportedPage): MailTemplate {
	return {
		subject: `Frage zu: ${title}`,
		body: `Seite: ${address}\n\nWas möchten Sie wissen?\n\n\nBis wann brauchen Sie eine Antwort?\n\n`,
	};
}

/**
 * Writes the mail with which somebody proposes a change to a page.
 *
 * @param page its title and full address
 */
export function changeMail({ title, address }: ReportedPage): MailTemplate {
	return {
		subject: `Änderung: ${title}`,
		body: `Seite: ${address}\n\nWas soll sich ändern?\n\n\nWie lautet es richtig?\n\n\nWoher stammt das (Quelle)?\n\n`,
	};
}

/**
 * Writes the mail with which somebody supplies what an entry does not say.
 *
 * @param words what is missing, a line each to fill in
 */
export function supplyMail(
	{ title, address }: ReportedPage,
	words: readonly string[],
): MailTemplate {
	const lines = words.map((word) => `${word}: \n\n`).join('');
	return {
		subject: `Ergänzung: ${title}`,
		body: `Seite: ${address}\n\n${lines}Woher stammt das (Quelle)?\n\n`,
	};
}

/** Writes the mail with which somebody says that a page helped. */
export function helpedMail({ title, address }: ReportedPage): MailTemplate {
	return {
		subject: `Hat geholfen: ${title}`,
		body: `Seite: ${address}\n\nWobei hat die Seite geholfen?\n\n`,
	};
}

/** Writes the mail with which somebody says what a page lacks. */
export function missingMail({ title, address }: ReportedPage): MailTemplate {
	return {
		subject: `Es fehlt etwas: ${title}`,
		body: `Seite: ${address}\n\nWas haben Sie gesucht und nicht gefunden?\n\n`,
	};
}

/** Writes the mail with which somebody reports a barrier on a page (L-BGG BW § 10 Abs. 3). */
export function barrierMail({ title, address }: ReportedPage): MailTemplate {
	return {
		subject: `Barriere melden: ${title}`,
		body: `Seite: ${address}\n\nWas geht nicht?\n\n\nWas wollten Sie tun?\n\n\nBrauchen Sie den Inhalt in einer anderen Form? In welcher?\n\n\nFreiwillig: Gerät, Browser, Hilfsmittel\n\n`,
	};
}
