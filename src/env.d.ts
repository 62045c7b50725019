/// <reference types="astro/client" />

/** True only in `astro dev`; set by the content gate. */
declare const SHOW_DRAFTS: boolean;

// For plain TypeScript; `astro check` knows each component's own props.
declare module '*.astro' {
	const Component: (props: unknown) => unknown;
	export default Component;
}
