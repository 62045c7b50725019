import { AT, digest, ERIKA, ForgeStandIn, type Answered, type Asked } from './forge-stand-in.ts';

/** A proposal as it arrives at GitLab; its title says whether it is a draft. */
interface ArrivedMergeRequest {
	iid: number;
	title: string;
	source_branch: string;
	target_branch: string;
	labels: string[];
}

/** GitLab gives a hundred files a page; here so few that even a small portal has several pages. */
const FILES_A_PAGE = 3;

/**
 * GitLab’s interface as far as the editor and the test of its connection use it, after GitLab’s public documentation:
 * REST v4 for user, members, commits and proposals, GraphQL for files. What GitLab refuses, it refuses.
 */
export class GitlabStandIn extends ForgeStandIn<Body> {
	readonly proposals: ArrivedMergeRequest[] = [];
	protected readonly refusal = '401 Unauthorized';
	readonly #address: string;
	readonly #project: string;

	/**
	 * @param address of the project
	 * @param token the only one that is valid
	 * @param main name of the branch that is published
	 * @param files of that branch, path → text
	 */
	constructor(
		address: string,
		token: string,
		main: string,
		files: Readonly<Record<string, string>>,
	) {
		const { origin, pathname } = new URL(address);
		super(origin, token, main, files);
		this.#address = address;
		this.#project = pathname.slice(1);
	}

	protected answerTo({ method, url, body }: Asked<Body>): Answered | undefined {
		if (url.pathname === '/api/graphql') return this.#query(body);
		const asked = `${method} ${url.pathname.replace('/api/v4/', '')}`;
		if (asked === 'GET user') return { json: { ...ERIKA, username: 'erika', bot: false } };
		if (asked === 'GET personal_access_tokens/self') return { json: { scopes: ['api'] } };
		// A project is named by its path with every slash encoded.
		const project = `projects/${encodeURIComponent(this.#project)}`;
		if (asked === `GET ${project}`) {
			return { json: { permissions: { project_access: { access_level: 30 } } } };
		}
		const [verb = '', path = ''] = asked.split(' ');
		if (!path.startsWith(`${project}/`)) return undefined;
		const rest = path.slice(project.length + 1);
		return (
			this.#ofRepository(`${verb} ${rest}`, body) ??
			this.#ofProposals(`${verb} ${rest}`, url.searchParams, body)
		);
	}

	#ofRepository(asked: string, body: Body): Answered | undefined {
		if (asked === 'GET users') return { json: [ERIKA] };
		if (asked === 'GET deployments') return { json: [] };
		if (/^GET repository\/commits\/\w+\/statuses$/.test(asked)) return { json: [] };
		if (asked === 'POST repository/commits') return this.#create(body);
		const branch = decodeURIComponent(/^GET repository\/branches\/(.+)$/.exec(asked)?.[1] ?? '');
		if (!this.hasBranch(branch)) return undefined;
		return { json: { name: branch, commit: { id: this.headOf(branch) } } };
	}

	#create({ branch = '', start_branch, commit_message = '', actions = [] }: Body): Answered {
		if (start_branch !== undefined) {
			if (this.hasBranch(branch)) return refused(`A branch called '${branch}' already exists.`);
			this.startBranch(branch, start_branch);
		}
		const taken = actions.find(({ action, file_path }) => {
			return (action === 'create') === this.filesOf(branch).has(file_path);
		});
		if (!this.hasBranch(branch)) return refused('You can only create files on a branch');
		if (taken) return refused(`${taken.file_path} is there, or missing`);
		const files = actions.map(({ file_path, content, encoding }) => [
			file_path,
			Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8').toString(),
		]);
		this.commit(branch, commit_message, Object.fromEntries(files) as Record<string, string>);
		return { status: 201, json: { id: this.headOf(branch), committed_date: AT } };
	}

	#ofProposals(asked: string, search: URLSearchParams, body: Body): Answered | undefined {
		if (asked === 'POST merge_requests') return this.#propose(body);
		if (asked === 'GET merge_requests') {
			const [label, branch] = [search.get('labels'), search.get('source_branch')];
			const found = this.proposals.filter(
				({ labels, source_branch }) =>
					(label === null || labels.includes(label)) &&
					(branch === null || source_branch === branch),
			);
			return { json: found.map((each) => this.#described(each)) };
		}
		const [, verb, iid, part] = /^(\w+) merge_requests\/(\d+)(\/diffs)?$/.exec(asked) ?? [];
		const proposal = this.proposals.find((each) => each.iid === Number(iid));
		if (!proposal) return undefined;
		if (verb === 'GET' && part) return { json: this.#diffs(proposal) };
		if (verb === 'PUT') {
			const gone = namesIn(body.remove_labels);
			const kept = proposal.labels.filter((label) => !gone.includes(label));
			proposal.labels = [...kept, ...namesIn(body.add_labels)];
			proposal.title = body.title ?? proposal.title;
			return { json: this.#described(proposal) };
		}
		return undefined;
	}

	#propose({ title = '', source_branch = '', target_branch = '', labels }: Body): Answered {
		if (this.proposals.some((each) => each.source_branch === source_branch)) {
			const message = ['Another open merge request already exists for this source branch'];
			return { status: 409, json: { message } };
		}
		const iid = this.proposals.length + 1;
		const proposal = { iid, title, source_branch, target_branch, labels: namesIn(labels) };
		this.proposals.push(proposal);
		return { status: 201, json: this.#described(proposal) };
	}

	#described(proposal: ArrivedMergeRequest): unknown {
		return {
			...{ ...proposal, id: 900 + proposal.iid, state: 'opened' },
			...{ draft: proposal.title.startsWith('Draft: '), author: { ...ERIKA, username: 'erika' } },
			...{ sha: this.headOf(proposal.source_branch), created_at: AT, updated_at: AT },
			web_url: `${this.#address}/-/merge_requests/${proposal.iid}`,
		};
	}

	#diffs({ source_branch, target_branch }: ArrivedMergeRequest): unknown {
		const before = this.filesOf(target_branch);
		return [...this.filesOf(source_branch)]
			.filter(([path, text]) => before.get(path) !== text)
			.map(([path]) => ({
				...{ old_path: path, new_path: path, new_file: !before.has(path) },
				...{ renamed_file: false, deleted_file: false },
			}));
	}

	#query({ query = '', variables = {} }: Body): Answered | undefined {
		const { fullPath, branch = '', cursor = '', paths = [] } = variables;
		if (fullPath !== this.#project) return { json: { data: { project: null } } };
		const repository = this.#inRepository(query, branch, cursor, paths);
		return repository && { json: { data: { project: { repository } } } };
	}

	#inRepository(query: string, branch: string, cursor: string, paths: string[]) {
		const files = [...this.filesOf(branch)];
		if (query.includes('lastCommit')) {
			const lastCommit = { sha: this.headOf(branch), message: 'x' };
			return { tree: this.hasBranch(branch) ? { lastCommit } : null };
		}
		if (query.includes('tree(ref: $branch, recursive: true)')) {
			const end = Number(cursor) + FILES_A_PAGE;
			const nodes = files
				.slice(Number(cursor), end)
				.map(([path, text]) => ({ type: 'blob', path, sha: digest(text) }));
			const pageInfo = { endCursor: String(end), hasNextPage: end < files.length };
			return { tree: { blobs: { nodes, pageInfo } } };
		}
		if (query.includes('blobs(ref: $branch, paths: $paths)')) {
			const nodes = files
				.filter(([path]) => paths.includes(path))
				.sort(([a], [b]) => paths.indexOf(a) - paths.indexOf(b))
				.map(([path, text]) => ({
					...{ path, oid: digest(text), size: String(Buffer.byteLength(text)) },
					rawTextBlob: text,
				}));
			return { blobs: { nodes } };
		}
		return undefined;
	}
}

interface Body {
	query?: string;
	variables?: { fullPath?: string; branch?: string; cursor?: string; paths?: string[] };
	title?: string;
	source_branch?: string;
	target_branch?: string;
	labels?: string;
	add_labels?: string;
	remove_labels?: string;
	branch?: string;
	start_branch?: string;
	commit_message?: string;
	actions?: { action: string; file_path: string; content: string; encoding: string }[];
}

function refused(message: string): Answered {
	return { status: 400, json: { message } };
}

/** GitLab takes several labels as one text. */
function namesIn(labels = ''): string[] {
	return labels.split(',').filter((label) => label !== '');
}
