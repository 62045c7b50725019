import { mailUrl } from '#src/base/urls.ts';

/** What an order of the letter needs of the portal. */
interface LetterPortal {
	name: string;
	mail: string;
	/** Names of the topics, in their order. */
	topics: readonly string[];
}

/** @returns a `mailto:` address that orders the letter of changes: subject, and a text in which readers tick what they want */
export function letterMail({ name, mail, topics }: LetterPortal): string {
	const box = (text: string) => `[ ] ${text}`;
	const lines = [
		'Guten Tag,',
		'',
		`bitte schicken Sie mir den Änderungsbrief von ${name} an diese E-Mail-Adresse.`,
		'',
		'Wie oft (bitte ankreuzen):',
		...['jede Woche', 'jeden Monat', 'jedes Vierteljahr'].map(box),
		'',
		'Zu welchen Themen (bitte ankreuzen):',
		...['alle Themen', ...topics].map(box),
		'',
		'Abbestellen kann ich mit einer Antwort auf einen Brief.',
		'',
	];
	return mailUrl(mail, `Änderungsbrief von ${name} bestellen`, lines.join('\r\n'));
}
