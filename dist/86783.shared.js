export const shared = {
86783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			references: () => references,
			usesIn: () => usesIn
		});
		var _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79383);
		function references(tree, base) {
			let uses = usesIn(tree), before = base === void 0 ? [] : usesIn(base), now = new Map(uses.map((use) => [use.user, use]));
			return [
				...uses.flatMap(({ user, version, keys }) => version?.toUpperCase() === "DRAFT" ? [{
					check: "guardrail/unpinned",
					...tree.span(keys),
					detail: `${user} uses a draft.`
				}] : []),
				...missing(tree, now),
				...before.flatMap((was) => {
					let use = now.get(was.user);
					if (use === void 0) {
						let detail = `${was.user} has no guardrail any more.`;
						return [{
							check: "guardrail/removed",
							...tree.span(was.keys),
							compared: !0,
							detail
						}];
					}
					if (use.id !== was.id || !(Number(use.version) < Number(was.version))) return [];
					let detail = `${use.user} uses version ${use.version}; it was ${was.version}.`;
					return [{
						check: "guardrail/weakened",
						...tree.span(use.keys),
						compared: !0,
						detail
					}];
				})
			];
		}
		function usesIn(tree) {
			return [...Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(tree.value).models)).flatMap(([name, model]) => {
				let given = isSettings(tree.path) ? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(model).guardrail : void 0;
				if (given === void 0) return [];
				let keys = [
					"models",
					name,
					"guardrail"
				];
				if (typeof given == "string") {
					let colon = given.lastIndexOf(":");
					return [{
						user: `The model ${name}`,
						id: given.slice(0, colon),
						version: given.slice(colon + 1),
						keys
					}];
				}
				let { id, version } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(given);
				return [{
					user: `The model ${name}`,
					id: String(id),
					version: String(version),
					keys
				}];
			}), ...(0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.lS)(tree.value).flatMap(({ value, keys }) => useOf(value, keys) ?? [])];
		}
		function useOf(value, keys) {
			let id = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailidentifier") ?? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailid");
			if (id === void 0 || !/guardrail/i.test(String(keys.findLast((key) => typeof key == "string") ?? ""))) return;
			let version = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailversion") ?? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "version"), isWritten = typeof version?.value == "string" || typeof version?.value == "number", within = keys.slice(0, keys.findLastIndex((key) => typeof key == "string"));
			return {
				user: within.length === 0 ? "The request" : within.filter((key) => key !== "Properties" && key !== "Resources").join("."),
				...typeof id.value == "string" && { id: id.value },
				...isWritten && { version: String(version?.value) },
				keys
			};
		}
		let isSettings = (file) => /(?:^|\/)[^/]*aiops[^/]*\.ya?ml$/i.test(file);
		function missing(tree, uses) {
			let root = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(tree.value), agents = Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(root.Resources)).flatMap(([id, resource]) => {
				let { Type, Properties } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(resource);
				return Type !== "AWS::Bedrock::Agent" || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(Properties, "guardrailconfiguration") !== void 0 ? [] : [{
					check: "guardrail/missing",
					...tree.span([
						"Resources",
						id,
						"Type"
					]),
					detail: `The agent ${id} has none.`
				}];
			});
			if (!isSettings(tree.path)) return agents;
			let deployed = deployedModels(root.deployments), models = Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(root.models)).flatMap(([name, model]) => !(deployed.has(name) || /(?:^|[-_./])(?:prod|production|live)(?:$|[-_./])/i.test(name)) || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(model).provider !== "bedrock" || uses.has(`The model ${name}`) ? [] : [{
				check: "guardrail/missing",
				...tree.span(["models", name]),
				detail: `The model ${name} has none.`
			}]);
			return [...agents, ...models];
		}
		function deployedModels(deployments) {
			return new Set(Object.values((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(deployments)).flatMap((deployment) => {
				let { environment, release } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(deployment), { model, guardrail } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(release);
				return /prod|live/i.test(String((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(environment) ? environment.name : environment)) && guardrail === void 0 && typeof model == "string" ? [model] : [];
			}));
		}
	}),
79383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => path,
			Ce: () => isFields,
			Dc: () => member,
			Ej: () => textsIn,
			MH: () => plainName,
			Pf: () => fieldsOf,
			lS: () => membersOf
		});
		let isFields = (value) => typeof value == "object" && !!value && !Array.isArray(value), fieldsOf = (value) => isFields(value) ? value : {}, textsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one == "string"), known = new WeakMap();
		function membersOf(root) {
			if (typeof root != "object" || !root) return [];
			let found = known.get(root) ?? gathered(root);
			return known.set(root, found), found;
		}
		function gathered(root) {
			let found = [], open = [{
				value: root,
				keys: []
			}];
			for (let next = open.pop(); next !== void 0; next = open.pop()) {
				let { value, keys } = next;
				if (typeof value != "object" || !value || keys.length > 200) continue;
				isFields(value) && found.push({
					value,
					keys
				});
				let parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
				for (let [key, part] of parts.reverse()) typeof part == "object" && part && open.push({
					value: part,
					keys: [...keys, key]
				});
			}
			return found;
		}
		let plainNames = new Map();
		function plainName(name) {
			let known = plainNames.get(name);
			if (known !== void 0) return known;
			let plain = /[A-Z_-]/.test(name) ? name.toLowerCase().replaceAll(/[_-]/g, "") : name;
			return plainNames.size < 5e3 && name.length < 100 && plainNames.set(name, plain), plain;
		}
		function member(value, name) {
			let [alone] = Array.isArray(value) && value.length === 1 ? value : [], inside = isFields(alone) ? alone : value, fields = fieldsOf(inside), key;
			for (let one in fields) if (plainName(one) === name && Object.hasOwn(fields, one)) {
				key = one;
				break;
			}
			if (key !== void 0) return {
				keys: inside === value ? [key] : [0, key],
				value: fields[key]
			};
		}
		function path(value, ...names) {
			let found = {
				keys: [],
				value
			};
			for (let name of names) {
				let next = member(found.value, name);
				if (next === void 0) return;
				found = {
					keys: [...found.keys, ...next.keys],
					value: next.value
				};
			}
			return found;
		}
	}),
37020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => fetchedBy });
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72312);
		let valued = new Set("--python -p --index-url --index --extra-index-url --default-index --with-editable --directory --project --cache-dir --registry --prefix -C --env-file -c --call --cache --userconfig".split(" ")), naming = new Set([
			"--package",
			"-p",
			"--from",
			"--spec",
			"--with"
		]);
		function fetchedBy(words) {
			let program = (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.E)(words[0]), second = words[1]?.value ?? "";
			return program === "npx" || program === "bunx" || program === "pnpx" ? fromRegistry(words.slice(1), "npm") : (program === "npm" || program === "yarn" || program === "pnpm") && /^(?:exec|x|dlx)$/.test(second) ? program === "pnpm" && second === "exec" ? [] : fromRegistry(words.slice(2), "npm") : program === "bun" && second === "x" ? fromRegistry(words.slice(2), "npm") : program === "uvx" ? fromRegistry(words.slice(1), "pypi") : program === "uv" && second === "tool" && words[2]?.value === "run" ? fromRegistry(words.slice(3), "pypi") : program === "pipx" && second === "run" ? fromRegistry(words.slice(2), "pypi") : program === "deno" && second === "run" ? words.slice(2).filter(isRemoteModule).slice(0, 1).map(module) : /^(?:docker|podman|nerdctl)$/.test(program) ? imageOf(words.slice(1)) : [];
		}
		function fromRegistry(words, registry) {
			let named;
			for (let at = 0; at < words.length; at += 1) {
				let word = words[at];
				if (/^--no(?:-install)?$|^--offline$/.test(word.value)) return [];
				let [, option, value] = /^(--[\w-]+)=(.*)$/s.exec(word.value) ?? [];
				if (option !== void 0) naming.has(option) && (named ??= {
					...word,
					value: value ?? ""
				});
				else if (naming.has(word.value) && (registry !== "pypi" || word.value !== "-p")) at += 1, word.value !== "--with" && (named ??= words[at]);
				else if (valued.has(word.value)) at += 1;
				else if (!word.value.startsWith("-")) return fetched(named ?? word, words[at + +(named === void 0)], registry);
			}
			return named === void 0 ? [] : fetched(named, void 0, registry);
		}
		let local = /^(?:tsx|ts-node|ts-node-esm|nodemon|esno|vite-node|babel-node)$/;
		function fetched(word, next, registry) {
			let spec = word.value;
			return /^(?:\.|\/|~|file:|[A-Za-z]:\\|\$|%)/.test(spec) || spec === "" || /^\$?\{/.test(spec) || local.test(spec) && /^[./\w$]/.test(next?.value ?? "") ? [] : [{
				kind: "package",
				word,
				pinned: (registry === "npm" ? isPinnedNpm(spec) : isPinnedPython(spec)) ? "yes" : "no"
			}];
		}
		let commit = /[#@][0-9a-f]{40}(?:$|[#?&])/i, exact = /^v?=?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/, isPinnedNpm = (spec) => commit.test(spec) || exact.test(/^(?:npm:)?(?:@[^/@]+\/)?[^@/]+@(.+)$/.exec(spec)?.[1] ?? "") || /\$\{?\w*VERSION/i.test(spec), isPinnedPython = (spec) => commit.test(spec) || /(?:===?|@)\s{0,3}v?\d+(?:\.\d+)+[\w.+!-]{0,40}$/.test(spec) || /\$\{?\w*VERSION/i.test(spec), isRemoteModule = ({ value }) => /^(?:npm:|jsr:|https?:)/.test(value), module = (word) => {
			let version = /^https?:/.test(word.value) ? /@v?(\d+\.\d+\.\d+)/.exec(word.value)?.[1] : /.@([^@/]+)(?:\/|$)/.exec(word.value)?.[1];
			return {
				kind: "package",
				word,
				pinned: exact.test(version ?? "") ? "yes" : "no"
			};
		}, flags = /^(?:-[itdPq]{1,4}|--(?:rm|interactive|tty|detach|init|privileged|read-only|publish-all|no-healthcheck|oom-kill-disable|quiet|sig-proxy|disable-content-trust|replace|help))$/;
		function imageOf(words) {
			let [verb, ...rest] = words;
			if (verb?.value === "container") return imageOf(rest);
			if (verb?.value !== "run") return [];
			for (let at = 0; at < rest.length; at += 1) {
				let word = rest[at];
				if (word.value.startsWith("-")) flags.test(word.value) || word.value.includes("=") || /^-[evpwulm].+/.test(word.value) || (at += 1);
				else return word.value === "" || /^\$|^\$?\{|^</.test(word.value) ? [] : [{
					kind: "image",
					word,
					pinned: pinOf(word.value)
				}];
			}
			return [];
		}
		function pinOf(image) {
			if (/@sha256:[0-9a-f]{64}$/i.test(image)) return "yes";
			let tag = /:([^/:]+)$/.exec(image)?.[1];
			return tag !== void 0 && /^v?\d+(?:\.\d+)+/.test(tag) ? "tag" : "no";
		}
	}),
7569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => serversIn });
		var _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79383);
		let lists = new Set([
			"mcpservers",
			"servers",
			"mcp",
			"contextservers",
			"mcp.servers",
			"ampmcpservers",
			"amp.mcpservers"
		]), known = new WeakMap();
		function serversIn(tree) {
			let found = known.get(tree) ?? listedIn(tree);
			return known.set(tree, found), found;
		}
		function listedIn(tree) {
			return (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.lS)(tree.value).flatMap(({ value, keys }) => Object.entries(value).flatMap(([key, given]) => lists.has((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.MH)(key)) ? entriesOf(given, [...keys, key]) : []).flatMap((one) => serverOf(tree, one) ?? []));
		}
		function entriesOf(given, keys) {
			return Array.isArray(given) ? given.map((value, index) => ({
				name: String((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(value).name ?? index),
				value,
				keys: [...keys, index]
			})) : Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(given)).map(([name, value]) => ({
				name,
				value,
				keys: [...keys, name]
			}));
		}
		function serverOf(tree, { name, value, keys }) {
			if (!(0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(value)) return;
			let command = [...settings(tree, value, keys, "command"), ...settings(tree, value, keys, "args")], inner = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(value.command), nested = [...settings(tree, inner, [...keys, "command"], "path"), ...settings(tree, inner, [...keys, "command"], "args")], [url] = [
				"url",
				"serverUrl",
				"httpUrl",
				"uri"
			].flatMap((key) => settings(tree, value, keys, key)), whole = [...command, ...nested];
			if (whole.length !== 0 || url !== void 0) return {
				name,
				command: whole,
				...url && { url },
				env: [...["env", "environment"].flatMap((key) => named(tree, value, keys, key)), ...own(tree, value, keys)],
				headers: [
					"headers",
					"http_headers",
					"requestInit"
				].flatMap((key) => named(tree, value, keys, key)),
				entry: value,
				keys,
				span: tree.span(keys)
			};
		}
		function settings(tree, entry, keys, key) {
			let given = entry[key];
			return typeof given == "string" ? [{
				name: key,
				value: given,
				span: tree.span([...keys, key])
			}] : Array.isArray(given) ? given.flatMap((value, index) => typeof value == "string" || typeof value == "number" ? [{
				name: key,
				value: String(value),
				span: tree.span([
					...keys,
					key,
					index
				])
			}] : []) : [];
		}
		let told = new Set([
			"command",
			"args",
			"url",
			"serverUrl",
			"httpUrl",
			"uri",
			"cwd",
			"type",
			"transport",
			"name"
		]);
		function own(tree, entry, keys) {
			return Object.entries(entry).flatMap(([name, value]) => typeof value == "string" && !told.has(name) ? [{
				name,
				value,
				span: tree.span([...keys, name])
			}] : []);
		}
		function named(tree, entry, keys, key) {
			return Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(entry[key])).flatMap(([name, value]) => (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ej)(value).map((text) => ({
				name,
				value: text,
				span: tree.span([
					...keys,
					key,
					name
				])
			})));
		}
	}),
72312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => base,
			K: () => commandsOf
		});
		let shells = /(?:^|[\\/])(?:ba|z|da|k|fi)?sh(?:\.exe)?$|(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i, wrappers = /^(?:env|sudo|nohup|exec|time|timeout|command|dotenv|op|doppler|infisical|cmd|mise|direnv)$/, known = new WeakMap();
		function commandsOf(command) {
			let found = known.get(command) ?? takenApart(command);
			return known.set(command, found), found;
		}
		function takenApart(command) {
			let [program, ...rest] = command;
			if (program === void 0) return [];
			let words = [...split(program), ...rest].slice(0, 1e3), commands = [[]];
			for (let word of words) {
				let isScript = /\s/.test(word.value) && shells.test(words[0]?.value ?? "") && word !== words[0];
				for (let piece of isScript ? split(word) : [word]) /^(?:&&|\|\||;|\||&)$/.test(piece.value) ? commands.push([]) : commands.at(-1)?.push(piece);
			}
			return commands.flatMap((one) => starts(one));
		}
		function starts(words) {
			if (words.length === 0) return [];
			let first = base(words[0]);
			if (!shells.test(words[0]?.value ?? "") && !wrappers.test(first)) return [words];
			let next = words.findIndex(({ value }, at) => at > 0 && runners.test(base({ value })));
			return next < 0 ? [words] : [words.slice(next)];
		}
		let runners = /^(?:npx|bunx|pnpm|pnpx|yarn|npm|bun|uvx|uv|pipx|docker|podman|nerdctl|deno)$/, base = (word) => (word?.value ?? "").replace(/^.*[\\/]/, "").replace(/\.(?:exe|cmd|ps1)$/i, "").toLowerCase(), split = (word) => word.value.replaceAll(/([;|&]{1,2})/g, " $1 ").trim().split(/\s+/).map((value) => ({
			...word,
			value: value.replace(/^["']|["']$/g, "")
		}));
	}),
75789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => toolsIn });
		var _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79383);
		function toolsIn(tree) {
			return (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.lS)(tree.value).flatMap((found) => toolOf(tree, found) ?? []);
		}
		function toolOf(tree, { value, keys }) {
			let name = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(value, "name");
			if (typeof name?.value != "string" || name.value === "") return;
			let schema = schemaOf(value), described = wordingAt(tree, value, keys);
			if (schema === void 0 && (keys.at(-2) !== "tools" || described === void 0)) return;
			let found = schema === void 0 ? [] : parametersOf(tree, schema.value, [...keys, ...schema.keys], 0), extra = schema === void 0 ? void 0 : (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(schema.value, "additionalproperties"), isOpen = extra?.value === !0 || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(extra?.value) && Object.keys(extra.value).length === 0;
			return {
				name: name.value,
				...described && { description: described },
				parameters: found,
				...isOpen && schema && extra && { open: tree.span([
					...keys,
					...schema.keys,
					...extra.keys
				]) },
				span: tree.span([...keys, ...name.keys])
			};
		}
		let wordingAt = (tree, value, keys) => {
			let given = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(value, "description");
			if (typeof given?.value == "string" && given.value !== "") return {
				text: given.value,
				span: tree.span([...keys, ...given.keys])
			};
		};
		function schemaOf(tool) {
			for (let name of [
				"inputschema",
				"parameters",
				"argsschema"
			]) {
				let given = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(tool, name);
				if (given === void 0 || !(0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(given.value)) continue;
				let json = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(given.value, "json"), found = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(json?.value) ? {
					value: json.value,
					keys: [...given.keys, ...json.keys]
				} : given;
				if (name === "inputschema" || isObjectSchema(found.value) || isMapping(found.value)) return found;
			}
		}
		let isObjectSchema = (schema) => schema.type === "object" || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(schema.properties), isMapping = (schema) => {
			let values = Object.values(schema);
			return values.length > 0 && values.every((one) => (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(one) && typeof (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(one, "type")?.value == "string");
		};
		function parametersOf(tree, schema, keys, depth) {
			if (depth > 8) return [];
			let listed = isObjectSchema(schema) || !isMapping(schema), properties = listed ? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(schema.properties) : schema;
			return Object.entries(properties).flatMap(([name, given]) => {
				if (!(0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(given)) return [];
				let place = listed ? [
					...keys,
					"properties",
					name
				] : [...keys, name], description = wordingAt(tree, given, place), items = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(given.items);
				return [
					{
						name,
						schema: given,
						...description && { description },
						span: tree.span(place)
					},
					...isObjectSchema(given) ? parametersOf(tree, given, place, depth + 1) : [],
					...isObjectSchema(items) ? parametersOf(tree, items, [...place, "items"], depth + 1) : []
				];
			});
		}
	})
};
