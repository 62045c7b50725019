import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * @returns the modules a program loads when it runs: static and dynamic imports, re-exports,
 * imports for side effects. `import type` does not count; `import { type X }` does, as the import
 * remains without its types.
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
			// A name computed in the browser is a file outside the build, not one of our modules.
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

/** @returns the code of a component's bundled scripts, without data and inline scripts. */
export function bundledScripts(component: string): string[] {
	return [...component.matchAll(/<script(?<attributes>[^>]*)>(?<code>[^]*?)<\/script>/g)]
		.filter(({ groups }) => !/is:inline|\btype=/.test(groups?.['attributes'] ?? ''))
		.map(({ groups }) => {
			if (groups?.['attributes']?.trim()) throw new Error(`Not read: ${groups['attributes']}`);
			return groups?.['code'] ?? '';
		});
}

/**
 * Finds everything loaded with a piece of code: files by path below the project, packages and Node
 * modules by name, each with the file that imports it.
 *
 * @param start file that contains the code
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
