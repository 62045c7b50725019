import type { Plugin } from 'vite';

/**
 * Vite plugin that gives the code of a feature its own copies of the project's modules. A page whose scripts share
 * modules with every other page would otherwise cut those out of the others' files: a request more for each visit.
 *
 * @param folder below the project, with a slash at the end; its code and what it imports are copied
 */
export function ownCopies(folder: string): Plugin {
	// Each folder has copies of its own: two that shared them would load a file more again.
	const mark = `?eigen=${folder.replaceAll('/', '-')}`;
	return {
		name: `own-copies:${folder}`,
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		async resolveId(source, importer, options) {
			if (importer === undefined) return null;
			const isOwn = importer.endsWith(mark) || importer.includes(`/${folder}`);
			if (!isOwn) return null;
			const found = await this.resolve(source, importer.replace(mark, ''), {
				...options,
				skipSelf: true,
			});
			if (!found || !/\/src\/.*\.ts$/.test(found.id) || found.id.includes('/node_modules/'))
				return found;
			return { ...found, id: found.id + mark };
		},
	};
}
