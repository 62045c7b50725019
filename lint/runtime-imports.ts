import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The modules a program asks for when it runs: static and dynamic imports, re-exports, imports for
 * their effect. `import type` is left out. `import { type X }` is not: what is left of it once types
 * are gone still loads the module.
 */
export function runtimeImports(code: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const isType =
			(ts.isImportDeclaration(node) &&
				node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
			(ts.isExportDeclaration(node) && node.isTypeOnly);
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isType) {
			if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
				found.push(node.moduleSpecifier.text);
			}
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [name] = node.arguments;
			// A name that only the browser works out is a file beside the build, not one of our modules.
			if (name?.getFullText().includes('@vite-ignore')) return;
			if (!name || !ts.isStringLiteral(name)) {
				throw new Error(`Not a fixed name: ${node.getText()}`);
			}
			found.push(name.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}

/** The scripts of a component that are bundled, as their code; data and scripts left inline are none. */
export function bundledScripts(component: string): string[] {
	return [...component.matchAll(/<script(?<attributes>[^>]*)>(?<code>[^]*?)<\/script>/g)]
		.filter(({ groups }) => !/is:inline|\btype=/.test(groups?.['attributes'] ?? ''))
		.map(({ groups }) => {
			if (groups?.['attributes']?.trim()) throw new Error(`Not read: ${groups['attributes']}`);
			return groups?.['code'] ?? '';
		});
}

/**
 * Everything that is loaded with a piece of code: files below the project as their path, packages and
 * modules of Node by name, each with who asked for it.
 *
 * @param start file the code is from
 */
export function loadedWith(start: string, code: string): Map<string, string> {
	const askedBy = new Map<string, string>();
	const follow = (file: string, text: string) => {
		for (const name of runtimeImports(text)) {
			const target = resolved(file, name);
			if (askedBy.has(target)) continue;
			askedBy.set(target, file);
			if (target.endsWith('.ts')) follow(target, readFileSync(target, 'utf8'));
		}
	};
	follow(start, code);
	return askedBy;
}

function resolved(file: string, name: string): string {
	const path = name.replace(/\?.*$/, '');
	if (!path.startsWith('.') && !path.startsWith('#src/')) return name;
	const target = path.startsWith('#') ? path.slice(1) : posix.join(posix.dirname(file), path);
	if (!existsSync(target)) throw new Error(`${file} imports ${name}, which does not exist.`);
	return target;
}
