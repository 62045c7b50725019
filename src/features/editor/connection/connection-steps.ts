import type { Forge } from '#src/site/portal/forge.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';
import { forgeApi } from '../config/forge-backend.ts';

/** A value to enter somewhere, exactly as it stands here. */
interface EnteredValue {
	label: string;
	value: string;
}

/** Something that has to be set up once. */
export interface ConnectionStep {
	title: string;
	/** What it is good for, and whether it can be left out. */
	purpose: string;
	/** Where in the forge, or in which file. */
	where: string;
	/** Page of the forge, if its address is known. */
	page?: string;
	values: EnteredValue[];
	/** Everything works without it. */
	optional?: true;
	/** What the configuration of the portal says of it. */
	state?: { done: boolean; sentence: string };
}

/** What the steps depend on. */
export interface ConnectionSettings {
	forge: Pick<Forge, 'platform' | 'address' | 'branch'>;
	settings: Portal['redaktion'];
	/** Full address of the page with the editor. */
	editor: string;
}

/** @returns what has to be set up so that people can sign in and save, in this order */
export function connectionSteps(connection: ConnectionSettings): ConnectionStep[] {
	return { github, gitlab, forgejo }[connection.forge.platform](connection);
}

const NAME = 'Redaktion Wissensnetz';

function github({ forge, settings, editor }: ConnectionSettings): ConnectionStep[] {
	const { origin, project } = forgeApi(forge);
	const service = settings.anmeldedienst?.replace(/\/+$/, '');
	return [
		{
			title: 'Schreibrecht vergeben',
			purpose: 'Nur wer schreiben darf, kann aus dem Editor Vorschläge machen.',
			where: 'Auf der Seite des Projekts: „Settings“, „Collaborators and teams“',
			page: `${forge.address}/settings/access`,
			values: [{ label: 'Role', value: 'Write' }],
		},
		{
			title: 'Zugangsschlüssel',
			purpose: 'Jede Person erzeugt ihren eigenen und gibt ihn bei der Anmeldung ein.',
			where:
				'Im eigenen Konto: „Settings“, „Developer settings“, „Personal access tokens“, „Fine-grained tokens“',
			page: `${origin}/settings/personal-access-tokens/new`,
			values: [
				{ label: 'Resource owner', value: project.split('/')[0] ?? '' },
				{ label: 'Repository access', value: `Only select repositories: ${project}` },
				{ label: 'Permissions, Contents', value: 'Read and write' },
				{ label: 'Permissions, Pull requests', value: 'Read and write' },
			],
		},
		{
			title: 'Anmeldung mit dem Konto',
			optional: true,
			purpose:
				'Erspart den Zugangsschlüssel. GitHub verlangt dafür einen Dienst, der ein Geheimnis verwahrt, zum Beispiel den „Sveltia CMS Authenticator“ auf einem eigenen Server.',
			where: 'Auf GitHub: „Settings“, „Developer settings“, „OAuth Apps“, „New OAuth app“',
			page: `${origin}/settings/applications/new`,
			values: [
				{ label: 'Application name', value: NAME },
				{ label: 'Homepage URL', value: editor },
				{
					label: 'Authorization callback URL',
					value: `${service ?? 'https://adresse-des-dienstes'}/callback`,
				},
				{ label: 'portal.yaml', value: `redaktion: anmeldedienst: ${service ?? 'https://…'}` },
			],
			state: {
				done: service !== undefined,
				sentence:
					service === undefined
						? 'In portal.yaml steht kein Anmeldedienst: Alle melden sich mit einem Zugangsschlüssel an.'
						: `In portal.yaml steht der Anmeldedienst ${service}.`,
			},
		},
	];
}

function gitlab({ forge, settings, editor }: ConnectionSettings): ConnectionStep[] {
	const { origin } = forgeApi(forge);
	return [
		{
			title: 'Rolle vergeben',
			purpose:
				'Die Zweige der Vorschläge liegen im Projekt selbst. Wer nur liest, kann aus dem Editor nichts vorschlagen.',
			where: 'Auf der Seite des Projekts: „Verwalten“ („Manage“), „Mitglieder“ („Members“)',
			page: `${forge.address}/-/project_members`,
			values: [{ label: 'Rolle', value: 'Entwickler (Developer)' }],
		},
		{
			title: 'Anwendung anlegen',
			purpose:
				'Damit melden sich alle mit ihrem Konto an. Ohne sie brauchen alle einen Zugangsschlüssel.',
			where:
				'In den Einstellungen der Gruppe oder des eigenen Kontos: „Anwendungen“ („Applications“), „Neue Anwendung hinzufügen“',
			page: `${origin}/-/user_settings/applications`,
			values: [
				{ label: 'Name', value: NAME },
				{ label: 'Redirect URI', value: editor },
				{ label: 'Vertraulich (Confidential)', value: 'nicht angehakt' },
				{ label: 'Bereiche (Scopes)', value: 'api' },
			],
			state: applicationState(settings),
		},
		{
			title: 'Zugangsschlüssel',
			purpose: 'Statt der Anwendung: Jede Person erzeugt ihren eigenen.',
			where: 'Im eigenen Konto: „Profil bearbeiten“, „Zugriffstoken“ („Access tokens“)',
			page: `${origin}/-/user_settings/personal_access_tokens`,
			values: [{ label: 'Bereiche (Scopes)', value: 'api, read_user' }],
		},
	];
}

function forgejo({ forge, settings, editor }: ConnectionSettings): ConnectionStep[] {
	const { origin } = forgeApi(forge);
	return [
		{
			title: 'Anfragen von der Seite des Editors erlauben (CORS)',
			purpose:
				'Forgejo lehnt Anfragen fremder Seiten ab, solange das nicht eingestellt ist. Ändern kann es nur, wer Forgejo betreibt.',
			where: 'In der Datei app.ini im Abschnitt [cors]; danach Forgejo neu starten',
			values: [
				{ label: 'ENABLED', value: 'true' },
				{ label: 'ALLOW_DOMAIN', value: new URL(editor).origin },
				{ label: 'METHODS', value: 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS' },
				{ label: 'HEADERS', value: 'Authorization,Content-Type,User-Agent' },
			],
		},
		{
			title: 'Schreibrecht vergeben',
			purpose: 'Wer speichert, schreibt in den Zweig, aus dem veröffentlicht wird.',
			where: 'Auf der Seite des Projekts: „Einstellungen“, „Mitarbeiter“',
			page: `${forge.address}/settings/collaboration`,
			values: [{ label: 'Berechtigung', value: 'Schreiben' }],
		},
		{
			title: 'Anwendung anlegen',
			purpose:
				'Damit melden sich alle mit ihrem Konto an. Ohne sie brauchen alle einen Zugangsschlüssel.',
			where:
				'Im Konto oder in der Organisation: „Einstellungen“, „Anwendungen“, „OAuth2-Anwendungen“',
			page: `${origin}/user/settings/applications`,
			values: [
				{ label: 'Name', value: NAME },
				{ label: 'Redirect-URI', value: editor },
				{ label: 'Vertraulicher Client', value: 'nicht angehakt' },
			],
			state: applicationState(settings),
		},
		{
			title: 'Zugangsschlüssel',
			purpose: 'Statt der Anwendung: Jede Person erzeugt ihren eigenen.',
			where: 'Im eigenen Konto: „Einstellungen“, „Anwendungen“, „Zugriffstoken“',
			page: `${origin}/user/settings/applications`,
			values: [
				{ label: 'repository', value: 'Lesen und Schreiben' },
				{ label: 'user', value: 'Lesen' },
			],
		},
	];
}

function applicationState({ app_id }: Portal['redaktion']): ConnectionStep['state'] {
	return app_id === undefined
		? {
				done: false,
				sentence:
					'In portal.yaml fehlt unter redaktion: app_id die Kennung („Application ID“, „Client ID“), die die Plattform danach nennt.',
			}
		: { done: true, sentence: `In portal.yaml steht die Kennung ${app_id}.` };
}
