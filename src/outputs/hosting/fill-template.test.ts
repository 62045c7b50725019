import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template.ts';

test('names are replaced by texts, and lines with a list are repeated for each of its values', () => {
	const template = 'listen {{port}};\n\theader {{headers}};\n{{nothing}}\n# {{port}}\n';
	const values = { port: '80', headers: ['A "$1"', 'B'], nothing: [] };
	expect(fillTemplate(template, values)).toBe('listen 80;\n\theader A "$1";\n\theader B;\n# 80\n');
});

test('a name without a value is a mistake', () => {
	expect(() => fillTemplate('{{port}}', {})).toThrow('{{port}}');
});
