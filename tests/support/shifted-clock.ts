// For `node --import`: a process whose clock is 500 days ahead.
const AHEAD_MS = 500 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
	apply: () => new RealDate(RealDate.now() + AHEAD_MS).toString(),
	construct: (target, args: unknown[], newTarget) =>
		Reflect.construct(
			target,
			args.length === 0 ? [RealDate.now() + AHEAD_MS] : args,
			newTarget,
		) as Date,
	get: (target, key): unknown =>
		key === 'now' ? () => RealDate.now() + AHEAD_MS : Reflect.get(target, key),
});
