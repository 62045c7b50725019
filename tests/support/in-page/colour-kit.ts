/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
type Rgba = [number, number, number, number];

/** Functions for colours in pages under test; see {@link installColourKit}. */
interface ColourKit {
	/** Converts any CSS colour into what the browser paints. */
	rgba: (colour: string) => Rgba;
	/** Paints a colour over another, opaque one. */
	over: (upper: Rgba, lower: Rgba) => Rgba;
	/** Computes the contrast of two opaque colours by WCAG 2, 1 to 21. */
	contrast: (a: Rgba, b: Rgba) => number;
	/** Computes the colour behind an element's text, from its backgrounds and those of its ancestors. */
	background: (element: Element | null) => Rgba;
	/** Names an element in a finding. */
	name: (element: Element) => string;
}

declare global {
	var colourKit: ColourKit;
}

/** Puts a {@link ColourKit} into a page; for `page.addInitScript`. */
export function installColourKit(): void {
	const known = new Map<string, Rgba>();
	let canvas: CanvasRenderingContext2D | null = null;

	const rgba = (colour: string): Rgba => {
		const before = known.get(colour);
		if (before) return before;
		canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
			willReadFrequently: true,
		}) as unknown as CanvasRenderingContext2D;
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
		const found: Rgba = [r, g, b, a / 255];
		known.set(colour, found);
		return found;
	};

	const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
		r * a + r2 * (1 - a),
		g * a + g2 * (1 - a),
		b * a + b2 * (1 - a),
		1,
	];

	const luminance = (colour: Rgba) => {
		const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};

	const contrast = (a: Rgba, b: Rgba) => {
		const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
		return (light + 0.05) / (dark + 0.05);
	};

	const background = (element: Element | null): Rgba => {
		if (!element) return rgba('Canvas');
		const own = rgba(getComputedStyle(element).backgroundColor);
		return own[3] === 1 ? own : over(own, background(element.parentElement));
	};

	const name = (element: Element) => {
		const [cls = ''] = (element.getAttribute('class') ?? '').split(' ');
		const label = element.getAttribute('aria-label') ?? element.textContent;
		const words = label.trim().replace(/\s+/g, ' ').slice(0, 40);
		const tag = element.tagName.toLowerCase();
		return `${tag}${element.id ? `#${element.id}` : cls ? `.${cls}` : ''} „${words}“`;
	};

	globalThis.colourKit = { rgba, over, contrast, background, name };
}
