import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';

/** A proposal as it arrives at the forge. */
export interface ArrivedProposal {
	number: number;
	title: string;
	head: string;
	base: string;
	draft: boolean;
	labels: string[];
}

/** A commit as it arrives at the forge. */
interface ArrivedCommit {
	branch: string;
	message: string;
	/** Path → text. */
	files: Record<string, string>;
}

/**
 * GitHub’s interface as far as the editor uses it, after GitHub’s public documentation: REST for user, rights, files
 * and proposals, GraphQL for contents, branches and commits. It answers requests to `https://api.github.com`.
 */
export class GithubStandIn {
	readonly proposals: ArrivedProposal[] = [];
	readonly commits: ArrivedCommit[] = [];
	/** What was asked and could not be answered. */
	readonly unknown: string[] = [];
	readonly #token: string;
	readonly #branches = new Map<string, Map<string, string>>();
	readonly #main: string;

	/**
	 * @param token the only one that is valid
	 * @param main name of the branch that is published
	 * @param files of that branch, path → text
	 */
	constructor(token: string, main: string, files: Readonly<Record<string, string>>) {
		this.#token = token;
		this.#main = main;
		this.#branches.set(main, new Map(Object.entries(files)));
	}

	/** Answers the requests of a page. */
	async answer(page: Page): Promise<void> {
		await page.route('https://api.github.com/**', (route) => this.#answer(route));
	}

	async #answer(route: Route): Promise<void> {
		const request = route.request();
		const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
		if (request.method() === 'OPTIONS') {
			const methods = { 'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE' };
			return route.fulfill({ status: 204, headers: { ...headers, ...methods } });
		}
		const { authorization = '' } = request.headers();
		if (!authorization.endsWith(this.#token)) {
			return route.fulfill({ status: 401, headers, json: { message: 'Bad credentials' } });
		}
		const { pathname } = new URL(request.url());
		const body = (request.postDataJSON() ?? {}) as Body;
		const json =
			pathname === '/graphql'
				? this.#query(body)
				: this.#rest(request.method(), decodeURIComponent(pathname), body);
		if (json === undefined) {
			this.unknown.push(`${request.method()} ${pathname} ${body.query ?? ''}`);
			return route.fulfill({ status: 404, headers, json: { message: 'Not Found' } });
		}
		return json === null
			? route.fulfill({ status: 204, headers })
			: route.fulfill({ headers, json });
	}

	#rest(method: string, path: string, body: Body): unknown {
		if (path === '/user') return { id: 1, login: 'erika', name: 'Erika', email: 'e@amt.example' };
		const rest = /^\/repos\/[^/]+\/[^/]+\/?(.*)$/.exec(path)?.[1];
		if (rest === undefined) return undefined;
		if (rest.startsWith('collaborators/')) return null;
		if (rest === '') return { permissions: { push: true } };
		if (rest.startsWith('branches/')) return { name: this.#main };
		if (rest.startsWith('git/trees/')) {
			const tree = [...this.#files(this.#main)].map(([file, text]) => ({
				...{ path: file, type: 'blob', size: Buffer.byteLength(text), sha: oidOf(text) },
			}));
			return { tree };
		}
		if (rest === 'pulls' && method === 'POST') return this.#propose(body);
		const number = Number(/^(?:issues|pulls)\/(\d+)/.exec(rest)?.[1]);
		const proposal = this.proposals.find((each) => each.number === number);
		if (!proposal) return undefined;
		if (method === 'POST' && rest.endsWith('/labels')) proposal.labels.push(...(body.labels ?? []));
		if (method === 'PATCH' && body.labels) proposal.labels = body.labels;
		return { ...proposal, labels: proposal.labels.map((name) => ({ name })) };
	}

	#propose({ title = '', head = '', base = '', draft = false }: Body): unknown {
		const number = this.proposals.length + 1;
		this.proposals.push({ number, title, head, base, draft, labels: [] });
		const at = '2026-11-29T10:00:00Z';
		const page = `https://github.com/example/wald/pull/${number}`;
		const sha = this.#oidOfBranch(head);
		return {
			...{ number, title, node_id: `PR_${number}`, html_url: page },
			...{ head: { sha }, created_at: at, updated_at: at },
		};
	}

	#query({ query = '', variables = {} }: Body): unknown {
		const { input = {}, branch = this.#main } = variables;
		if (query.includes('createCommitOnBranch')) return this.#commit(query, input);
		if (query.includes('createRef')) {
			const name = (input.name ?? '').replace('refs/heads/', '');
			this.#branches.set(name, new Map(this.#files(this.#main)));
			return { data: { createRef: { ref: { name } } } };
		}
		const ready = query.includes('markPullRequestReadyForReview');
		if (ready || query.includes('convertPullRequestToDraft')) {
			const proposal = this.proposals.find(({ number }) => `PR_${number}` === input.pullRequestId);
			if (proposal) proposal.draft = !ready;
			const name = ready ? 'markPullRequestReadyForReview' : 'convertPullRequestToDraft';
			return { data: { [name]: { pullRequest: { isDraft: !ready } } } };
		}
		const target = { oid: this.#oidOfBranch(branch), history: { nodes: [COMMIT] } };
		if (query.includes('fork: repository')) {
			return { data: { fork: { id: 'R_1' }, base: { ref: { target } } } };
		}
		const aliases = [
			...query.matchAll(/((?:content|commit|file)_\d+):\s+(\w+)\((\w+): ([^)]*)\)/g),
		];
		if (aliases.length > 0) {
			const answers = aliases.map(([, alias = '', kind, argument, value = '']) => [
				alias,
				kind === 'ref' ? { target } : this.#blob(argument, JSON.parse(value) as string),
			]);
			return { data: { repository: Object.fromEntries(answers) as object } };
		}
		if (query.includes('defaultBranchRef')) {
			return { data: { repository: { defaultBranchRef: { name: this.#main } } } };
		}
		if (query.includes('pullRequests')) {
			return { data: { repository: { pullRequests: { totalCount: 0, nodes: [] } } } };
		}
		if (query.includes('ref(qualifiedName: $branch)')) {
			return { data: { repository: { ref: { target } } } };
		}
		return undefined;
	}

	#commit(query: string, { branch, message, fileChanges }: Input): unknown {
		const name = branch?.branchName ?? '';
		const files = Object.fromEntries(
			(fileChanges?.additions ?? []).map(({ path, contents }) => [
				path,
				Buffer.from(contents, 'base64').toString(),
			]),
		);
		for (const [path, text] of Object.entries(files)) this.#files(name).set(path, text);
		this.commits.push({ branch: name, message: message?.headline ?? '', files });
		const answer: Record<string, unknown> = {
			oid: this.#oidOfBranch(name),
			committedDate: '2026-11-29T10:00:00Z',
		};
		for (const [, alias = '', path = ''] of query.matchAll(
			/(file_\d+): file\(path: ("[^"]*")\)/g,
		)) {
			answer[alias] = { oid: oidOf(files[JSON.parse(path) as string] ?? '') };
		}
		return { data: { createCommitOnBranch: { commit: answer } } };
	}

	#blob(argument: string | undefined, value: string): unknown {
		const [branch = '', path = ''] = argument === 'expression' ? value.split(':') : [];
		const text =
			argument === 'oid'
				? [...this.#files(this.#main).values()].find((each) => oidOf(each) === value)
				: this.#files(branch).get(path);
		if (text === undefined) return null;
		const size = Buffer.byteLength(text);
		return { oid: oidOf(text), text, byteSize: size, isBinary: false, isTruncated: false };
	}

	#files(branch: string): Map<string, string> {
		return this.#branches.get(branch) ?? new Map<string, string>();
	}

	#oidOfBranch(name: string): string {
		return oidOf(JSON.stringify([...this.#files(name)]));
	}
}

interface Input {
	name?: string;
	pullRequestId?: string;
	branch?: { branchName: string };
	message?: { headline: string };
	fileChanges?: { additions: { path: string; contents: string }[] };
}

interface Body {
	query?: string;
	variables?: { input?: Input; branch?: string };
	title?: string;
	head?: string;
	base?: string;
	draft?: boolean;
	labels?: string[];
}

const AUTHOR = { name: 'Erika', email: 'e@amt.example', user: { id: 1, login: 'erika' } };
const COMMIT = {
	...{ oid: '1'.repeat(40), message: 'x', author: AUTHOR },
	committedDate: '2026-11-28T10:00:00Z',
};

function oidOf(text: string): string {
	return createHash('sha1').update(text).digest('hex');
}
