import { expect, test } from 'vitest';
import { replyTo, type RepliedEntry } from './reply-mail.ts';

const network = { stelle: 'Landratsamt Waldkreis', mail: 'netz@wald.example.net' };
const entry: RepliedEntry = {
	art: 'biete',
	titel: 'Biete Aktenplan',
	address: 'https://wald.example.net/boerse/aktenplan/',
	kommune: 'Waldheim',
	ansprechstelle: { stelle: 'Hauptamt', mail: 'hauptamt@wald.example.net' },
};

test('a reply is addressed to the office named and contains the address of the entry', () => {
	const reply = replyTo(entry, network);
	expect(reply).toMatchObject({
		mail: 'hauptamt@wald.example.net',
		office: 'Hauptamt, Waldheim',
		forwarded: false,
		subject: 'Zu Ihrem Angebot: Biete Aktenplan',
	});
	expect(reply.body).toContain('Ihr Eintrag: https://wald.example.net/boerse/aktenplan/');
	expect(reply.body).not.toContain('leiten Sie');
});

test('without a mailbox the network’s office gets the reply and is asked to pass it on', () => {
	const reply = replyTo(
		{ ...entry, art: 'suche', ansprechstelle: { stelle: 'Hauptamt' } },
		network,
	);
	expect(reply).toMatchObject({ mail: network.mail, office: network.stelle, forwarded: true });
	expect(reply.subject).toBe('Zu Ihrer Suche: Biete Aktenplan');
	expect(reply.body).toContain('bitte leiten Sie diese Nachricht weiter an: Hauptamt, Waldheim.');
});
