// Asks the forge what the editor would ask, and explains the answers. A token is only sent to the forge and never kept.
import { element } from '#src/base/browser/element.ts';
import {
	judgeConnection,
	testRequests,
	type Answer,
	type Answers,
	type ConnectionFinding,
	type TestSettings,
} from '../connection/judge-connection.ts';

const LONGEST_WAIT_MS = 15_000;

const SIGNS: Readonly<Record<ConnectionFinding['state'], string>> = {
	gut: 'In Ordnung',
	fehlt: 'Fehlt',
	offen: 'Offen',
};

class ConnectionTestElement extends HTMLElement {
	connectedCallback() {
		this.hidden = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-ohne-skript]')) {
			part.hidden = true;
		}
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.run();
		});
	}

	private async run() {
		const settings = JSON.parse(this.dataset['einstellungen'] ?? '{}') as TestSettings;
		const field = this.querySelector<HTMLInputElement>('input');
		const button = this.querySelector<HTMLButtonElement>('button');
		const results = this.querySelector<HTMLElement>('[data-ergebnis]');
		if (!results) return;
		const token = field?.value.trim() ?? '';
		if (button) button.disabled = true;
		results.replaceChildren(element('p', {}, `${settings.name} wird gefragt …`));
		const answers = await answersOf(settings, token);
		const here = location.origin + location.pathname;
		const findings = judgeConnection(settings, answers, here);
		results.replaceChildren(
			element('h3', {}, 'Ergebnis'),
			element('ul', { class: 'verbindung__befunde' }, ...findings.map(row)),
		);
		if (button) button.disabled = false;
	}
}

function row({ state, text }: ConnectionFinding): HTMLElement {
	return element('li', { 'data-befund': state }, element('strong', {}, `${SIGNS[state]}: `), text);
}

async function answersOf(settings: TestSettings, token: string): Promise<Answers> {
	const requests = testRequests(settings, token !== '');
	const found = await Promise.all(
		requests.map(async ({ name, address }) => [name, await ask(address, settings, token)] as const),
	);
	return { project: undefined, branch: undefined, ...Object.fromEntries(found) };
}

/** @returns undefined if there is no answer that the browser may read */
async function ask(
	address: string,
	{ platform }: TestSettings,
	token: string,
): Promise<Answer | undefined> {
	const scheme = platform === 'forgejo' ? 'token' : 'Bearer';
	try {
		const response = await fetch(address, {
			headers: token === '' ? {} : { Authorization: `${scheme} ${token}` },
			credentials: 'omit',
			signal: AbortSignal.timeout(LONGEST_WAIT_MS),
		});
		const body = (await response.json().catch(() => undefined)) as unknown;
		return { status: response.status, body };
	} catch {
		return undefined;
	}
}

customElements.define('verbindung-pruefen', ConnectionTestElement);
