import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';

/** A commit as it arrives at a forge. */
interface ArrivedCommit {
	branch: string;
	message: string;
	/** Path → text. */
	files: Record<string, string>;
}

/** What a page asked a forge. */
export interface Asked<Body> {
	method: string;
	url: URL;
	body: Body;
}

/** What a forge answers: its status, 200 without it, and its content, which some answers do not have. */
export interface Answered {
	status?: number;
	json?: unknown;
}

/** The only person who has an account; her picture lies on another host, as pictures of people do. */
export const ERIKA = {
	...{ id: 1, name: 'Erika', email: 'e@amt.example' },
	avatar_url: 'https://bilder.example.org/erika.png',
};

/** When everything happens at a forge. */
export const AT = '2026-11-29T10:00:00Z';

/** What stand-ins for the forges have in common: a token, branches with files, and what arrived. */
export abstract class ForgeStandIn<Body> {
	readonly commits: ArrivedCommit[] = [];
	/** What was asked and could not be answered. */
	readonly unknown: string[] = [];
	readonly #origin: string;
	readonly #token: string;
	readonly #branches = new Map<string, Map<string, string>>();
	protected readonly main: string;

	/**
	 * @param origin host of the interface with its protocol
	 * @param token the only one that is valid
	 * @param main name of the branch that is published
	 * @param files of that branch, path → text
	 */
	constructor(
		origin: string,
		token: string,
		main: string,
		files: Readonly<Record<string, string>>,
	) {
		this.#origin = origin;
		this.#token = token;
		this.main = main;
		this.#branches.set(main, new Map(Object.entries(files)));
	}

	/** Answers the requests of a page. */
	async answer(page: Page): Promise<void> {
		await page.route(`${this.#origin}/**`, (route) => this.#answer(route));
	}

	/** @returns undefined for what it does not know */
	protected abstract answerTo(asked: Asked<Body>): Answered | undefined;
	/** What the forge says to a wrong token. */
	protected abstract readonly refusal: string;

	async #answer(route: Route): Promise<void> {
		const request = route.request();
		const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
		if (request.method() === 'OPTIONS') {
			const methods = { 'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE' };
			return route.fulfill({ status: 204, headers: { ...headers, ...methods } });
		}
		const { authorization = '' } = request.headers();
		if (!authorization.endsWith(` ${this.#token}`)) {
			return route.fulfill({ status: 401, headers, json: { message: this.refusal } });
		}
		const url = new URL(request.url());
		const body = (request.postDataJSON() ?? {}) as Body;
		const answer = this.answerTo({ method: request.method(), url, body });
		if (answer === undefined) {
			this.unknown.push(`${request.method()} ${url.href} ${request.postData() ?? ''}`);
			return route.fulfill({ status: 404, headers, json: { message: 'Not Found' } });
		}
		return route.fulfill({ headers, ...answer });
	}

	protected hasBranch(name: string): boolean {
		return this.#branches.has(name);
	}

	protected startBranch(name: string, from: string): void {
		this.#branches.set(name, new Map(this.filesOf(from)));
	}

	protected filesOf(branch: string): Map<string, string> {
		return this.#branches.get(branch) ?? new Map<string, string>();
	}

	/** Writes files into a branch and notes the commit. */
	protected commit(branch: string, message: string, files: Record<string, string>): void {
		for (const [path, text] of Object.entries(files)) this.filesOf(branch).set(path, text);
		this.commits.push({ branch, message, files });
	}

	/** @returns a name for the state of a branch, like that of its last commit */
	protected headOf(branch: string): string {
		return digest(JSON.stringify([...this.filesOf(branch)]));
	}
}

/** @returns a name for a text, as forges name files and commits */
export function digest(text: string): string {
	return createHash('sha1').update(text).digest('hex');
}
