export const id = 5849;
export const ids = [5849];
export const modules = { 5849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
		expectSizes: () => expectSizes,
		sizesOf: () => sizesOf
	});
	var listing = __webpack_require__(81927);
	async function contextWindow(provider, modelId) {
		return (await (0, listing.K)(provider, modelId))?.model.context_window;
	}
	var tokens_counter = __webpack_require__(64835), token_counts = __webpack_require__(68367);
	function askedModel(prompt, suites, config) {
		let name = suites.map((name) => config.suites[name]?.models?.[0]).find((name) => name !== void 0) ?? prompt.model?.id;
		if (name === void 0) return;
		let settings = config.models[name], output = prompt.parameters.maxTokens;
		if (settings === void 0) return {
			id: name,
			...output !== void 0 && { output }
		};
		let id = "model" in settings ? settings.model : void 0;
		if (id === void 0) return;
		let most = ("parameters" in settings ? settings.parameters?.maxTokens : void 0) ?? output;
		return {
			id,
			provider: settings.provider,
			...most !== void 0 && { output: most }
		};
	}
	function unfilledOf({ path, variables }, { cases, names, whole }) {
		if (cases.length === 0 || !whole) return [];
		let isFilled = (name) => names.has(name) || names.has(rootOf(name));
		return variables.filter((variable) => variable.default === void 0 && variable.uses.length > 0 && !isFilled(variable.name)).map(({ name, uses: [use] }) => ({
			name,
			file: use?.file ?? path,
			line: use?.line ?? 1
		}));
	}
	let rootOf = (name) => /^[^.[]*/.exec(name)?.[0] ?? name;
	function expectSizes() {
		(0, tokens_counter.Y)(void 0).catch(() => {});
	}
	async function sizesOf(changes, { coverage, config, suiteCases }) {
		let sizes = new Map(), windows = new Map(), windowOf = ({ provider, id }) => {
			let key = `${provider}/${id}`, window = windows.get(key) ?? contextWindow(provider, id);
			return windows.set(key, window), window;
		};
		for (let change of changes) {
			let prompt = change.head ?? change.base;
			if (prompt === void 0) continue;
			let suites = coverage(prompt), filling = await suiteCases.of(prompt, suites), model = askedModel(prompt, suites, config), counter = await (0, tokens_counter.Y)(model?.id), window = model && await windowOf(model), counted = await tokensOf(change, counter, filling, 16e6 / changes.length), unfilled = change.head === void 0 ? [] : unfilledOf(change.head, filling);
			sizes.set(change, {
				...counted && { tokens: {
					...counted,
					...model && { model: model.id },
					...window !== void 0 && { window },
					...model?.output !== void 0 && { output: model.output }
				} },
				...unfilled.length > 0 && { unfilled }
			});
		}
		return sizes;
	}
	async function tokensOf({ base, head }, counter, { cases }, room) {
		let written = {
			...base && { base: (0, token_counts.Xs)(base) },
			...head && { head: (0, token_counts.Xs)(head) }
		}, whole = [...written.head ?? written.base ?? []].join("\n");
		if (whole === "") return;
		let error = counter.errorOf(whole), about = {
			by: counter.by,
			...error && { error },
			...[base, head].some((prompt) => prompt !== void 0 && (0, token_counts.zP)(prompt, cases)) && { media: !0 }
		}, few = cases.slice(0, Math.floor(room / (2 * whole.length + 1))), rendered = {
			...base && { base: await (0, token_counts.T_)(base, few, counter) },
			...head && { head: await (0, token_counts.T_)(head, few, counter) }
		}, sides = Object.values(rendered);
		return sides.every((counts) => counts.length > 0) ? {
			...about,
			of: "cases",
			cases: Math.min(...sides.map((counts) => counts.length)),
			...each(rendered, medianOf),
			longest: each(rendered, (counts) => Math.max(...counts))
		} : {
			...about,
			of: "template",
			...each(written, (texts) => (0, token_counts.gF)(texts, counter))
		};
	}
	let each = ({ base, head }, change) => ({
		...base !== void 0 && { base: change(base) },
		...head !== void 0 && { head: change(head) }
	});
	function medianOf(counts) {
		let sorted = counts.toSorted((a, b) => a - b), middle = (sorted.length - 1) / 2;
		return Math.round((sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2);
	}
}) };
