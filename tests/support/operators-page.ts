import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './build-variant.ts';

/** A block of commands of the operators' page. */
export interface CommandBlock {
	/** Heading above the block. */
	heading: string;
	/** Word after `sh`, if there is one: `unterpfad`, `nginx`. */
	mark: string;
	code: string;
}

/** @returns every block of shell commands of `docs/betrieb.md`, in order. */
export function commandBlocks(): CommandBlock[] {
	const page = readFileSync('docs/betrieb.md', 'utf8');
	let heading = '';
	return [
		...page.matchAll(/^#+ (?<title>.+)$|^```sh ?(?<mark>\w*)\n(?<code>[^]*?)^```$/gm),
	].flatMap(({ groups = {} }) => {
		if (groups['title'] !== undefined) heading = groups['title'];
		if (groups['code'] === undefined) return [];
		return [{ heading, mark: groups['mark'] ?? '', code: groups['code'] }];
	});
}

/** @returns why commands cannot run as root here; undefined if they can. */
export async function cannotPlayRoot(): Promise<string | undefined> {
	const { status } = await inNamespaces(['sh', '-c', `${OVERLAY('/tmp')} ip link set lo up`]);
	return status === 0 ? undefined : 'Nur als root mit dem Recht, Dateisysteme einzuhängen.';
}

/**
 * Runs commands as root in namespaces of their own: changes to `/etc`, `/var`, `/srv` and `/run` do not
 * reach the machine, and the network has no other hosts. `apt-get` does nothing, since the packages are
 * installed; `systemctl` starts real servers, `npm` puts a finished portal into `dist/`, `aws` prints
 * its arguments.
 *
 * @param portal built folder
 * @param commands run one after the other, each by a shell of its own that stops at the first error
 * @returns the output of each
 * @throws Error with all output if one fails
 */
export async function asRoot(portal: string, commands: readonly string[]): Promise<string[]> {
	const scratch = temporaryFolder();
	try {
		const project = join(scratch.path, 'projekt');
		const tools = join(scratch.path, 'werkzeug');
		for (const folder of [project, tools]) mkdirSync(folder);
		cpSync('hosting', join(project, 'hosting'), { recursive: true });
		cpSync(portal, join(project, 'dist'), { recursive: true });
		for (const [name, text] of Object.entries(STAND_INS(portal))) {
			writeFileSync(join(tools, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
		}
		commands.forEach((command, place) => writeFileSync(join(scratch.path, `${place}.sh`), command));
		const all = `set -eu
${OVERLAY(scratch.path)}
ip link set lo up
rm -f /run/nginx.pid /run/apache2/*.pid
mkdir -p /run/lock
echo '127.0.0.1 wissen.landkreis.example alt.example.org redaktion.landkreis.example' >> /etc/hosts
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=wissen.landkreis.example \\
	-addext subjectAltName=DNS:wissen.landkreis.example \\
	-keyout /etc/ssl/wissensnetz.key -out /etc/ssl/wissensnetz.pem 2>/dev/null
export CURL_CA_BUNDLE=/etc/ssl/wissensnetz.pem GIT_CONFIG_GLOBAL=${scratch.path}/gitconfig PATH=${tools}:/usr/sbin:/sbin:$PATH
cd ${project}
for n in $(seq 0 ${commands.length - 1}); do
	sh -eu ${scratch.path}/$n.sh > ${scratch.path}/$n.out 2>&1 </dev/null \\
		|| { echo "Fehler:"; cat ${scratch.path}/$n.sh ${scratch.path}/$n.out; exit 1; }
done
`;
		writeFileSync(join(scratch.path, 'alles.sh'), all);
		const { status, said } = await inNamespaces(['bash', join(scratch.path, 'alles.sh')]);
		if (status !== 0) throw new Error(said);
		return commands.map((_, place) => readFileSync(join(scratch.path, `${place}.out`), 'utf8'));
	} finally {
		scratch.remove();
	}
}

function inNamespaces(command: readonly string[]): Promise<{ status: number; said: string }> {
	const apart = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
	const child = spawn('unshare', [...apart, ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text) => said.push(String(text)));
	}
	return new Promise((done) => {
		child.once('error', () => done({ status: 1, said: '' }));
		child.once('close', (code) => done({ status: code ?? 1, said: said.join('') }));
	});
}

const OVERLAY = (folder: string) => `mount --make-rprivate /
mkdir -p ${folder}/darueber
mount -t tmpfs none ${folder}/darueber
for name in etc var srv run; do
	mkdir -p ${folder}/darueber/$name/neu ${folder}/darueber/$name/arbeit
	mount -t overlay none /$name \\
		-o lowerdir=/$name,upperdir=${folder}/darueber/$name/neu,workdir=${folder}/darueber/$name/arbeit
done
`;

const STAND_INS = (portal: string) => ({
	'apt-get': 'exit 0\n',
	aws: 'echo "aws $*"\n',
	npm: `[ "$*" = "run build" ] || exit 0
rm -rf dist
cp -r ${portal} dist
`,
	systemctl: `alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
end() { if alive "$1"; then kill "$(cat "$1")"; while alive "$1"; do sleep 0.1; done; fi; }
case $2 in
nginx)
	[ "$1" = reload ] || end /run/nginx.pid
	if alive /run/nginx.pid; then nginx -s reload; sleep 1; else nginx; fi ;;
apache2)
	[ "$1" = reload ] || end /run/apache2/apache2.pid
	if alive /run/apache2/apache2.pid; then apachectl graceful; sleep 1; else apachectl start; fi ;;
lighttpd)
	end /run/lighttpd.pid
	lighttpd -D -f /etc/lighttpd/lighttpd.conf >/dev/null 2>&1 &
	echo $! > /run/lighttpd.pid
	sleep 0.5 ;;
esac
`,
});
