import { execFileSync } from 'node:child_process';

/** Makes a folder a repository in which everything was committed at one moment. */
export function commitAll(dir: string, moment: string): void {
	const git = (...args: string[]) =>
		execFileSync(
			'git',
			['-C', dir, '-c', 'user.name=Erika Muster', '-c', 'user.email=erika@example.org', ...args],
			{
				stdio: 'ignore',
				env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
			},
		);
	git('init');
	git('add', '-A');
	git('commit', '-m', 'Persönlicher Hinweis an die Redaktion');
}
