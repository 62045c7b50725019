/** What `package-lock.json` (version 3) says of a package. */
interface LockedPackage {
	version?: string;
	license?: string;
	integrity?: string;
	/** Only for tests and tools of development. */
	dev?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
}

/** The parts of `package-lock.json` that this module reads. */
export interface LockFile {
	name: string;
	/** By folder, `node_modules/a/node_modules/b`; the project itself under the empty name. */
	packages: Record<string, LockedPackage>;
}

/** A package that takes part in a build. */
interface BuildPackage {
	/** Folder below the project. */
	path: string;
	name: string;
	version: string;
	license?: string;
	integrity?: string;
	/** Folders of the packages it depends on. */
	needs: string[];
	/** Named in the project's own `dependencies`. */
	isDirect: boolean;
}

/** @returns the packages of a build without those for development only, by their folder. */
export function lockedPackages({ packages }: LockFile): BuildPackage[] {
	const direct = new Set(Object.keys(packages['']?.dependencies ?? {}));
	return Object.entries(packages)
		.filter(([path, { dev }]) => path !== '' && dev !== true)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, locked]) => {
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			const { version = '', license, integrity } = locked;
			return {
				path,
				name,
				version,
				...(license !== undefined && { license }),
				...(integrity !== undefined && { integrity }),
				needs: neededBy(locked).flatMap((each) => folderOf(each, path, packages) ?? []),
				isDirect: path === `node_modules/${name}` && direct.has(name),
			};
		});
}

function neededBy(locked: LockedPackage): string[] {
	const { dependencies, optionalDependencies, peerDependencies } = locked;
	return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).sort();
}

/** Finds a package as Node does: below its own folder, then below those above. */
function folderOf(name: string, from: string, packages: LockFile['packages']): string | undefined {
	for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
		const path = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
		if (packages[path]) return packages[path].dev ? undefined : path;
		if (base === '') return undefined;
	}
}
