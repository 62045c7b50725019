import { execFileSync } from 'node:child_process';

/** Turns a folder into a repository with one commit of everything, made at this moment. */
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
