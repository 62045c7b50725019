/// <reference types="astro/client" />

// For plain TypeScript; `astro check` knows each component's own props.
declare module '*.astro' {
	const Component: (props: unknown) => unknown;
	export default Component;
}
