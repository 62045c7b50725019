import { AT, digest, ERIKA, ForgeStandIn, type Answered, type Asked } from './forge-stand-in.ts';

/** A proposal as it arrives at GitHub. */
interface ArrivedPullRequest {
	number: number;
	title: string;
	head: string;
	base: string;
	draft: boolean;
	labels: string[];
}

/**
 * GitHub’s interface as far as the editor uses it, after GitHub’s public documentation: REST for user, rights, files
 * and proposals, GraphQL for contents, branches and commits. It answers requests to `https://api.github.com`.
 */
export class GithubStandIn extends ForgeStandIn<Body> {
	readonly proposals: ArrivedPullRequest[] = [];
	protected readonly refusal = 'Bad credentials';

	/**
	 * @param token the only one that is valid
	 * @param main name of the branch that is published
	 * @param files of that branch, path → text
	 */
	constructor(token: string, main: string, files: Readonly<Record<string, string>>) {
		super('https://api.github.com', token, main, files);
	}

	protected answerTo({ method, url, body }: Asked<Body>): Answered | undefined {
		const { pathname } = url;
		const json =
			pathname === '/graphql'
				? this.#query(body)
				: this.#rest(method, decodeURIComponent(pathname), body);
		if (json === undefined) return undefined;
		return json === null ? { status: 204 } : { json };
	}

	#rest(method: string, path: string, body: Body): unknown {
		if (path === '/user') return { ...ERIKA, login: 'erika' };
		const rest = /^\/repos\/[^/]+\/[^/]+\/?(.*)$/.exec(path)?.[1];
		if (rest === undefined) return undefined;
		if (rest.startsWith('collaborators/')) return null;
		if (rest === '') return { permissions: { push: true } };
		if (rest.startsWith('branches/')) return { name: this.main };
		if (rest.startsWith('git/trees/')) {
			const tree = [...this.filesOf(this.main)].map(([file, text]) => ({
				...{ path: file, type: 'blob', size: Buffer.byteLength(text), sha: digest(text) },
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
		const page = `https://github.com/example/wald/pull/${number}`;
		const sha = this.headOf(head);
		return {
			...{ number, title, node_id: `PR_${number}`, html_url: page },
			...{ head: { sha }, created_at: AT, updated_at: AT },
		};
	}

	#query({ query = '', variables = {} }: Body): unknown {
		const { input = {}, branch = this.main } = variables;
		if (query.includes('createCommitOnBranch')) return this.#create(query, input);
		if (query.includes('createRef')) {
			const name = (input.name ?? '').replace('refs/heads/', '');
			this.startBranch(name, this.main);
			return { data: { createRef: { ref: { name } } } };
		}
		const ready = query.includes('markPullRequestReadyForReview');
		if (ready || query.includes('convertPullRequestToDraft')) {
			const proposal = this.proposals.find(({ number }) => `PR_${number}` === input.pullRequestId);
			if (proposal) proposal.draft = !ready;
			const name = ready ? 'markPullRequestReadyForReview' : 'convertPullRequestToDraft';
			return { data: { [name]: { pullRequest: { isDraft: !ready } } } };
		}
		const target = { oid: this.headOf(branch), history: { nodes: [COMMIT] } };
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
			return { data: { repository: { defaultBranchRef: { name: this.main } } } };
		}
		if (query.includes('pullRequests')) {
			return { data: { repository: { pullRequests: { totalCount: 0, nodes: [] } } } };
		}
		if (query.includes('ref(qualifiedName: $branch)')) {
			return { data: { repository: { ref: { target } } } };
		}
		return undefined;
	}

	#create(query: string, { branch, message, fileChanges }: Input): unknown {
		const name = branch?.branchName ?? '';
		const files = Object.fromEntries(
			(fileChanges?.additions ?? []).map(({ path, contents }) => [
				path,
				Buffer.from(contents, 'base64').toString(),
			]),
		);
		this.commit(name, message?.headline ?? '', files);
		const answer: Record<string, unknown> = {
			oid: this.headOf(name),
			committedDate: AT,
		};
		for (const [, alias = '', path = ''] of query.matchAll(
			/(file_\d+): file\(path: ("[^"]*")\)/g,
		)) {
			answer[alias] = { oid: digest(files[JSON.parse(path) as string] ?? '') };
		}
		return { data: { createCommitOnBranch: { commit: answer } } };
	}

	#blob(argument: string | undefined, value: string): unknown {
		const [branch = '', path = ''] = argument === 'expression' ? value.split(':') : [];
		const text =
			argument === 'oid'
				? [...this.filesOf(this.main).values()].find((each) => digest(each) === value)
				: this.filesOf(branch).get(path);
		if (text === undefined) return null;
		const size = Buffer.byteLength(text);
		return { oid: digest(text), text, byteSize: size, isBinary: false, isTruncated: false };
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

const AUTHOR = {
	...{ name: ERIKA.name, email: ERIKA.email, avatarUrl: ERIKA.avatar_url },
	user: { id: ERIKA.id, login: 'erika' },
};
const COMMIT = {
	...{ oid: '1'.repeat(40), message: 'x', author: AUTHOR },
	committedDate: '2026-11-28T10:00:00Z',
};
