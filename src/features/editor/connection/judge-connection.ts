/** The platforms that can be tested. */
type Platform = 'github' | 'gitlab' | 'forgejo';

/** What the test page knows of the forge; the page carries it as JSON. */
export interface TestSettings {
	platform: Platform;
	/** Name for readers. */
	name: string;
	/** Address of the interface, without a slash at the end. */
	root: string;
	project: string;
	branch: string;
	/** Full address of the page with the editor. */
	editor: string;
}

/** The answer to a request; undefined if the browser got none, or was not allowed to read it. */
export interface Answer {
	status: number;
	/** Undefined if it is no JSON. */
	body?: unknown;
}

/** What was asked of the forge. */
export interface Answers {
	project: Answer | undefined;
	branch: Answer | undefined;
	/** Left out without a token. */
	user?: Answer | undefined;
	/** The version of the program; Forgejo only. */
	version?: Answer | undefined;
	/** The rights of the token; GitLab only. */
	token?: Answer | undefined;
}

/** A sentence on one part of the connection. */
export interface ConnectionFinding {
	state: 'gut' | 'fehlt' | 'offen';
	text: string;
}

/** From this version on, the editor can read all files of a project. */
const OLDEST_FORGEJO = 12;
/** Level of access at which GitLab lets people push branches: Developer. */
const GITLAB_DEVELOPER = 30;

/** @returns addresses to ask, in the order of {@link Answers}; those that need a token are left out without one */
export function testRequests(
	{ platform, root, project, branch }: TestSettings,
	withToken: boolean,
): { name: keyof Answers; address: string }[] {
	const isGitlab = platform === 'gitlab';
	const base = isGitlab
		? `${root}/projects/${encodeURIComponent(project)}`
		: `${root}/repos/${project}`;
	const branches = isGitlab ? 'repository/branches' : 'branches';
	return [
		{ name: 'project', address: base },
		{ name: 'branch', address: `${base}/${branches}/${encodeURIComponent(branch)}` },
		...(platform === 'forgejo' ? [{ name: 'version' as const, address: `${root}/version` }] : []),
		...(withToken ? [{ name: 'user' as const, address: `${root}/user` }] : []),
		...(withToken && isGitlab
			? [{ name: 'token' as const, address: `${root}/personal_access_tokens/self` }]
			: []),
	];
}

/**
 * Explains what the answers of a forge mean.
 *
 * @param here address of the page on which the test runs, without search and fragment
 */
export function judgeConnection(
	settings: TestSettings,
	answers: Answers,
	here: string,
): ConnectionFinding[] {
	const withToken = 'user' in answers;
	const findings = [addressFinding(settings, here)];
	if (!answers.project) return [...findings, unreachable(settings)];
	findings.push(gut(`${settings.name} antwortet, und der Browser darf die Antwort lesen.`));
	const versions = versionFinding(settings, answers);
	findings.push(...versions);
	if (withToken) {
		const token = tokenFinding(settings, answers.user);
		findings.push(token);
		if (token.state === 'fehlt') return findings;
	}
	const project = projectFinding(settings, answers.project, withToken);
	findings.push(project);
	if (project.state !== 'gut') return findings;
	findings.push(branchFinding(settings, answers.branch));
	if (withToken) findings.push(...rightFindings(settings, answers));
	else findings.push(offen('Ob jemand schreiben darf, zeigt erst ein Zugangsschlüssel.'));
	return findings;
}

const gut = (text: string): ConnectionFinding => ({ state: 'gut', text });
const fehlt = (text: string): ConnectionFinding => ({ state: 'fehlt', text });
const offen = (text: string): ConnectionFinding => ({ state: 'offen', text });

function addressFinding({ editor }: TestSettings, here: string): ConnectionFinding {
	const expected = new URL('verbindung/', editor).href;
	return expected === here
		? gut(`Diese Seite liegt da, wo das Portal sie vermutet: Der Editor ist unter ${editor}.`)
		: fehlt(
				`Diese Seite liegt unter ${here}, gebaut ist das Portal für ${expected}. Die Anmeldung mit dem Konto gelingt nur unter ${editor}. Erwartet: der richtige Name in adresse (portal.yaml) oder SITE_URL, der richtige Pfad in BASE_PATH.`,
			);
}

function unreachable({ platform, name, root, editor }: TestSettings): ConnectionFinding {
	const { origin } = new URL(editor);
	const cors =
		platform === 'forgejo'
			? `Meist erlaubt Forgejo keine Anfragen von ${origin}: Die Werte für app.ini stehen oben („CORS“). `
			: `Ein Proxy vor ${name} kann Anfragen von ${origin} ablehnen (CORS). `;
	return fehlt(
		`Von ${new URL(root).host} kam keine Antwort, die der Browser lesen darf. ${cors}Sonst ist die Adresse in portal.yaml falsch, die Plattform nicht erreichbar oder eine Erweiterung des Browsers hält die Anfrage auf.`,
	);
}

function versionFinding({ platform }: TestSettings, { version }: Answers): ConnectionFinding[] {
	if (platform !== 'forgejo') return [];
	const text = textIn(version?.body, 'version');
	if (text === undefined) return [];
	const major = Number.parseFloat(text);
	// Gitea counts 1.x, Forgejo from 7 on by itself.
	if (major >= OLDEST_FORGEJO || (major < 2 && major >= 1.24)) return [gut(`Version ${text}.`)];
	return [
		fehlt(
			`Version ${text} ist zu alt. Der Editor braucht Forgejo ab ${OLDEST_FORGEJO} oder Gitea ab 1.24.`,
		),
	];
}

function tokenFinding({ name }: TestSettings, user: Answer | undefined): ConnectionFinding {
	if (user?.status === 200) {
		const who = textIn(user.body, 'login') ?? textIn(user.body, 'username');
		return gut(`Der Zugangsschlüssel gilt${who === undefined ? '' : ` und gehört ${who}`}.`);
	}
	if (user?.status === 401) {
		return fehlt(
			`${name} kennt den Zugangsschlüssel nicht. Er ist falsch kopiert oder abgelaufen.`,
		);
	}
	if (user?.status === 403) {
		return fehlt(
			'Der Zugangsschlüssel darf das eigene Konto nicht lesen. Welche Rechte er braucht, steht oben.',
		);
	}
	return fehlt(
		user
			? `${name} antwortet auf den Zugangsschlüssel mit dem Status ${user.status}.`
			: 'Mit dem Zugangsschlüssel kam keine Antwort, die der Browser lesen darf. Erlaubt die Plattform die Angabe „Authorization“ (CORS)?',
	);
}

function projectFinding(
	{ name, project }: TestSettings,
	{ status }: Answer,
	withToken: boolean,
): ConnectionFinding {
	if (status === 200) return gut(`Das Projekt ${project} ist da.`);
	if (status === 404 || status === 401 || status === 403) {
		return withToken
			? fehlt(
					`Das Projekt ${project} gibt es nicht, oder der Zugangsschlüssel darf es nicht lesen. Erwartet: die Adresse des Projekts in portal.yaml unter quelltext, und ein Schlüssel für dieses Projekt.`,
				)
			: offen(
					`Ohne Anmeldung ist das Projekt ${project} nicht zu sehen: Entweder ist es nicht öffentlich, oder die Adresse in portal.yaml stimmt nicht. Ein Zugangsschlüssel zeigt, welches von beiden.`,
				);
	}
	return fehlt(`${name} antwortet auf die Frage nach dem Projekt mit dem Status ${status}.`);
}

function branchFinding({ branch }: TestSettings, answer: Answer | undefined): ConnectionFinding {
	return answer?.status === 200
		? gut(`Den Zweig ${branch} gibt es.`)
		: fehlt(
				`Den Zweig ${branch} gibt es nicht. Erwartet: sein Name in portal.yaml unter quelltext: zweig.`,
			);
}

function rightFindings(settings: TestSettings, answers: Answers): ConnectionFinding[] {
	const { platform } = settings;
	if (platform === 'gitlab') return gitlabRights(answers);
	const pushes = valueIn(valueIn(answers.project?.body, 'permissions'), 'push');
	const right =
		pushes === true
			? gut('Die Person darf schreiben.')
			: fehlt('Die Person darf nicht schreiben. Vergeben Sie das Schreibrecht, siehe oben.');
	const open =
		platform === 'github'
			? 'Ob der Schlüssel selbst Inhalte und Pull Requests schreiben darf, zeigt GitHub erst beim Speichern.'
			: 'Ob der Schlüssel selbst schreiben darf, zeigt Forgejo erst beim Speichern.';
	return [right, offen(open)];
}

function gitlabRights({ project, token }: Answers): ConnectionFinding[] {
	const rights = valueIn(project?.body, 'permissions');
	const levels = ['project_access', 'group_access'].map((name) =>
		Number(valueIn(valueIn(rights, name), 'access_level') ?? 0),
	);
	const role =
		Math.max(...levels) >= GITLAB_DEVELOPER
			? gut('Die Person hat mindestens die Rolle Entwickler.')
			: fehlt(
					'Die Person hat nicht die Rolle Entwickler im Projekt. Vergeben Sie sie, siehe oben.',
				);
	const scopes = valueIn(token?.body, 'scopes');
	if (!Array.isArray(scopes)) return [role];
	const scope = scopes.includes('api')
		? gut('Der Zugangsschlüssel hat den Bereich api.')
		: fehlt(`Dem Zugangsschlüssel fehlt der Bereich api; er hat: ${scopes.join(', ')}.`);
	return [role, scope];
}

function valueIn(object: unknown, name: string): unknown {
	return typeof object === 'object' && object !== null
		? (object as Record<string, unknown>)[name]
		: undefined;
}

function textIn(object: unknown, name: string): string | undefined {
	const value = valueIn(object, name);
	return typeof value === 'string' ? value : undefined;
}
