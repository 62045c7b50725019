// @ts-check
import { posix, relative, sep } from 'node:path';
import { exceptions, modelInBrowser, pureFolders, rooms } from './rooms.js';

/**
 * ESLint rule: imports point down. A module imports from its own room and from the rooms that
 * `rooms.js` lists for it; a module in a `browser/` folder or the script of a component also
 * imports values only from what runs in a browser: `base/`, its own feature, any `browser/` folder.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomImports = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			room: '`{{from}}` must not import from `{{to}}`. `{{from}}` is {{topic}}. Move the code to a room above both, or pass in what it needs.',
			unknown: '`src/{{to}}/` is no room. lint/rooms.js lists the rooms and what they may import.',
			pure: 'A module of a pure folder must not import `{{to}}`: only `base`, `model` and other pure folders, see lint/rooms.js. Pass in what it needs.',
			node: '`{{from}}` must not import `{{to}}`: it runs anywhere. Reading files belongs to `entries` or `commands`.',
			browser:
				'Code for the browser must not import `{{to}}`: only `base`, its own feature, `browser/` folders and types.',
			content:
				'Nothing in `src/` imports from `content/`: articles are data. Read them through `site`.',
		},
	},
	create(context) {
		const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');
		const room = roomOf(file);
		if (room === undefined) return {};
		const own = rooms[room];
		if (!own) {
			return {
				Program: (node) => context.report({ node, messageId: 'unknown', data: { to: room } }),
			};
		}
		const isScript = context.filename !== context.physicalFilename;
		const inBrowser = isScript || isForBrowser(file);
		const pure = isPure(file);

		/** @param {any} node with the module's name in `source` */
		const check = (node) => {
			const name = node.source?.value;
			if (typeof name !== 'string') return;
			const typesOnly = isTypeOnly(node);
			const report = (/** @type {string} */ messageId, /** @type {string} */ to) =>
				context.report({
					node: node.source,
					messageId,
					data: { from: room, to, topic: own.topic },
				});
			if (/^(?:node|astro):/.test(name)) {
				if (inBrowser) report('browser', name);
				else if (own.pure) report('node', name);
				else if (pure) report('pure', name);
				return;
			}
			const target = targetOf(file, name);
			if (target === undefined) return;
			if (target.startsWith('content/')) return report('content', target);
			const to = roomOf(target);
			if (to === undefined) return;
			if (!rooms[to]) return report('unknown', to);
			if (to !== room && !mayImport(file, room, to)) return report('room', to);
			if (inBrowser && !typesOnly && !mayReach(file, target)) return report('browser', target);
			if (pure && !rooms[to].pure && !isPure(target)) report('pure', target);
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
		};
	},
};

/**
 * @param {string} file below the project
 * @returns {string | undefined} the room; `pages` for files directly in `src/`
 */
function roomOf(file) {
	const [top, room, ...rest] = file.split('/');
	if (top !== 'src' || room === undefined) return undefined;
	return rest.length === 0 ? 'pages' : room;
}

/** @param {string} file @param {string} room @param {string} to */
function mayImport(file, room, to) {
	return (
		rooms[room]?.imports.includes(to) ||
		exceptions.some((exception) => exception.room === to && file.startsWith(exception.folder))
	);
}

/** @param {string} file @param {string} target */
function mayReach(file, target) {
	const feature = /^src\/features\/[^/]+\//.exec(file)?.[0];
	return (
		target.startsWith('src/base/') ||
		(target.startsWith('src/model/') && usesModelInBrowser(file)) ||
		isForBrowser(target) ||
		target === 'src/layouts/every-page.ts' ||
		(feature !== undefined && target.startsWith(feature))
	);
}

/** @param {string} file */
function usesModelInBrowser(file) {
	return modelInBrowser.some((folder) => file.startsWith(folder));
}

/** @param {string} file */
function isForBrowser(file) {
	return file.includes('/browser/');
}

/** @param {string} file @returns {boolean} true for a module in a pure folder, except components and `joins` */
function isPure(file) {
	return (
		file.endsWith('.ts') &&
		pureFolders.some(
			({ folder, joins = [] }) =>
				file.startsWith(folder) && !joins.some((join) => file.startsWith(folder + join)),
		)
	);
}

/** @param {string} file @param {string} name @returns {string | undefined} undefined for packages */
function targetOf(file, name) {
	const path = name.replace(/\?.*$/, '');
	if (path.startsWith('#src/')) return `src/${path.slice('#src/'.length)}`;
	if (!path.startsWith('.')) return undefined;
	return posix.join(posix.dirname(file), path);
}

/**
 * @param {any} node
 * @returns {boolean} true for `import type`, which leaves nothing; `import { type X }` still loads the module
 */
function isTypeOnly(node) {
	return (node.importKind ?? node.exportKind) === 'type';
}
