import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Role of a colour: letters, their background, or another part. */
type Role = 'text' | 'ground' | 'part';

/** A colour variable in a role, as the styles use it. */
export interface ColourUse {
	role: Role;
	variable: string;
	/** File and line of the first use. */
	place: string;
}

const FOLDER = 'src';
const COLOUR = /var\((--(?:kern-color|farbe|diagramm)[\w#{}$-]*)\)/g;

/** @returns every colour variable of the portal's styles, once per role. */
export function colourUses(): ColourUse[] {
	const found = new Map<string, ColourUse>();
	for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.scss'),
	)) {
		const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
		lines.forEach((line, index) => {
			const property = /^\s*([\w-]+):/.exec(line)?.[1] ?? '';
			if (property.startsWith('--')) return;
			for (const [, variable = ''] of line.matchAll(COLOUR)) {
				const role = roleOf(property);
				const key = `${role} ${variable}`;
				if (!found.has(key)) found.set(key, { role, variable, place: `${file}:${index + 1}` });
			}
		});
	}
	return [...found.values()];
}

function roleOf(property: string): Role {
	if (property === 'color') return 'text';
	return property.startsWith('background') ? 'ground' : 'part';
}
