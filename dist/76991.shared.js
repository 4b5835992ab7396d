export const shared = {
76991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => LastDocument });
		class LastDocument {
			#last;
			of(file, text, how, read) {
				let last = this.#last;
				if (last !== void 0 && last.file === file && last.how === how && last.text === text) return last.document;
				let document = read();
				return this.#last = text.length > 2e5 ? void 0 : {
					file,
					text,
					how,
					document
				}, document;
			}
		}
	}),
38453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			readAnyYaml: () => readAnyYaml,
			readYaml: () => readYaml
		});
		var dist = __webpack_require__(38815), key_path = __webpack_require__(15192), last_document = __webpack_require__(76991), plain_document = __webpack_require__(88139);
		let sentences = {
			BAD_DQ_ESCAPE: "Not an escape that YAML knows. Write \\\\ for a backslash, or use single quotes.",
			BAD_SCALAR_START: "A value cannot begin with this character. Put it in quotes.",
			BLOCK_AS_IMPLICIT_KEY: "Wrong indentation, or a value with \": \" in it. Put such a value in quotes.",
			MULTILINE_IMPLICIT_KEY: "Not \"key: value\". There must be a colon and a space after the key.",
			MULTIPLE_DOCS: "A second document begins here. Keep one, without \"---\" in between.",
			NON_STRING_KEY: "A key must be text. A template needs quotes: \"{{name}}\".",
			RESOURCE_EXHAUSTION: "Nested too deeply.",
			TAB_AS_INDENT: "A tab cannot indent. Use spaces.",
			TAG_RESOLVE_FAILED: "A tag (!name) means nothing here. Remove it, or put the value in quotes."
		}, messages = [
			[/^Missing closing (.)quote/, "A quote is opened and never closed. Close it with $1."],
			[/must be sufficiently indented and end with a (.)$/, "A bracket is opened and never closed. Close it with $1."],
			[/^(Flow \w+) must end with a (.)$/, "A bracket is opened and never closed. Close it with $2."],
			[/^All (mapping|sequence) items must start at the same column/, "Wrong indentation: not in line with what is above."],
			[/^Implicit map keys need to be followed/, "Not \"key: value\". There must be a colon and a space after the key."],
			[/^Unexpected \S+ at node end/, "The value has ended before this. Put all of it in quotes."],
			[/^Unexpected block-seq-ind on same line/, "A list begins on a line of its own, or is written [a, b]."]
		];
		function syntaxProblems(file, errors, place) {
			let first = new Map();
			for (let error of errors) {
				let { line, col: column } = place(error.pos[0]);
				first.has(line) || first.set(line, {
					file,
					line,
					column,
					message: plain(error)
				});
			}
			return [...first.values()];
		}
		function plain(error) {
			let known = sentences[error.code];
			if (known !== void 0) return known;
			for (let [pattern, text] of messages) {
				let found = pattern.exec(error.message);
				if (found) return found[0].replace(pattern, text);
			}
			return `Not YAML: ${error.message}.`;
		}
		let unknownAlias = (source) => `There is no anchor &${source} before this alias. A pattern that begins with * needs quotes: "**/*.yml".`, MOST_ADDED = 1e5;
		class YamlValues {
			#document;
			#complain;
			#tags;
			#targets;
			#entries = new Map();
			#open = new Set();
			#added = 0;
			#tooMuch;
			constructor(document, complain, tags = {}) {
				this.#document = document, this.#complain = complain, this.#tags = tags;
			}
			follow(node) {
				return (0, dist.isAlias)(node) ? (this.#targets ??= targets(this.#document), this.#targets.get(node)) : node;
			}
			shortFor(node) {
				let tag = (0, dist.isNode)(node) && !(0, dist.isAlias)(node) ? node.tag : void 0;
				return tag !== void 0 && Object.hasOwn(this.#tags, tag) ? this.#tags[tag] : void 0;
			}
			entries(map) {
				let known = this.#entries.get(map);
				if (known) return known;
				let entries = new Map();
				this.#entries.set(map, entries);
				let sources = [];
				for (let { key, value } of map.items) (0, dist.isScalar)(key) && (isMergeKey(key) ? sources.push(value) : entries.has(String(key.value)) || entries.set(String(key.value), {
					key,
					value
				}));
				for (let source of sources.flatMap((value) => this.#merged(value))) for (let [name, entry] of this.entries(source)) !entries.has(name) && this.#add(entry.key) && entries.set(name, entry);
				return entries;
			}
			#add(node) {
				let length = (0, dist.isScalar)(node) && typeof node.value == "string" ? node.value.length : 0;
				return this.#added += 1 + Math.floor(length / 100), this.#added > MOST_ADDED && (this.#tooMuch ??= node), this.#added <= MOST_ADDED;
			}
			get isTooLarge() {
				return this.#tooMuch !== void 0;
			}
			read() {
				let root = this.#value(this.#document.contents, [], !1);
				return this.#tooMuch !== void 0 && this.#complain(this.#tooMuch, [], "Aliases make this file too large. Repeat less by them."), root;
			}
			#value(node, keys, borrowed) {
				if (borrowed && !this.#add(node)) return;
				if ((0, dist.isAlias)(node)) return this.#aliased(node, keys);
				let key = this.shortFor(node), value = this.#untagged(node, key === void 0 ? keys : [...keys, key], borrowed);
				return key === void 0 ? value : { [key]: value };
			}
			#untagged(node, keys, borrowed) {
				if ((0, dist.isScalar)(node)) return node.value;
				if (!(0, dist.isMap)(node) && !(0, dist.isSeq)(node)) return null;
				this.#open.add(node);
				let value = (0, dist.isSeq)(node) ? node.items.map((item, index) => this.#value(item, [...keys, index], borrowed)) : this.#object(node, keys, borrowed);
				return this.#open.delete(node), value;
			}
			#aliased(alias, keys) {
				let target = this.follow(alias);
				if (target !== void 0 && !this.#open.has(target)) return this.#value(target, keys, !0);
				this.#complain(alias, keys, target ? `The alias *${alias.source} contains itself.` : unknownAlias(alias.source));
			}
			#object(map, keys, borrowed) {
				let own = this.#checked(map, keys), object = {};
				for (let [name, { key, value }] of this.entries(map)) name !== "__proto__" && (object[name] = this.#value(value, [...keys, name], borrowed || !own.has(key)));
				return object;
			}
			#checked(map, keys) {
				let own = new Map();
				for (let { key, value } of map.items) {
					if (!(0, dist.isScalar)(key)) continue;
					let name = String(key.value);
					own.has(name) && this.#complain(key, [...keys, name], "is there twice. Remove one."), name === "__proto__" && this.#complain(key, [...keys, name], "is not a name that can be used."), own.set(name, key), isMergeKey(key) && this.#merged(value).length === 0 && this.#complain(value, [...keys, name], "must be an alias of a mapping, or a list of them.");
				}
				return new Set(own.values());
			}
			#merged(value) {
				let source = this.follow(value), parts = (0, dist.isSeq)(source) ? source.items.map((item) => this.follow(item)) : [source];
				return parts.every((part) => (0, dist.isMap)(part)) ? parts : [];
			}
		}
		let isMergeKey = (key) => key.value === "<<" && key.type === dist.Scalar.PLAIN;
		function targets(document) {
			let anchors = new Map(), found = new Map();
			return (0, dist.visit)(document, { Node: (_key, node) => {
				(0, dist.isAlias)(node) ? found.set(node, anchors.get(node.source)) : node.anchor !== void 0 && anchors.set(node.anchor, node);
			} }), found;
		}
		function readYaml(file, text, tags = none) {
			let meant = text.includes("!") ? tags : none;
			return last.of(file, text, meant, () => (0, plain_document.i)(file, text, meant) ?? readAnyYaml(file, text, meant));
		}
		let none = {}, last = new last_document.U();
		function readAnyYaml(file, text, tags = none) {
			let document = (0, dist.parseDocument)(text, {
				prettyErrors: !1,
				stringKeys: !0,
				uniqueKeys: !1,
				resolveKnownTags: !1
			}), lines, place = (offset) => (lines ??= linesOf(text), lines.linePos(offset)), at = (node) => {
				let start = (0, dist.isNode)(node) ? node.range?.[0] : void 0;
				if (start === void 0) return {
					file,
					line: 1,
					column: 1
				};
				let { line, col } = place(start);
				return {
					file,
					line,
					column: col
				};
			}, unknown = document.warnings.filter(({ code, pos }) => code === "TAG_RESOLVE_FAILED" && !Object.hasOwn(tags, text.slice(...pos))), problems = syntaxProblems(file, [...document.errors, ...unknown], place), readable = document.errors.length === 0, values = new YamlValues(document, (node, keys, message) => {
				problems.push({
					...at(node),
					key: (0, key_path.D)(keys),
					message
				});
			}, tags);
			return {
				value: readable ? values.read() : void 0,
				problems,
				readable: readable && !values.isTooLarge,
				locate: (keys) => at(find(document, values, keys).value),
				locateKey: (keys) => at(find(document, values, keys).key),
				range: (keys) => {
					let { key, value, whole } = find(document, values, keys), offset = ((0, dist.isNode)(value) ? value.range?.[0] : void 0) ?? ((0, dist.isNode)(key) ? key.range?.[0] : void 0) ?? 0, end = Math.max(offset, ...[value, whole].map((node) => (0, dist.isNode)(node) && node.range ? node.range[1] : 0));
					return {
						offset,
						end: offset + text.slice(offset, end).trimEnd().length
					};
				}
			};
		}
		function linesOf(text) {
			let lines = new dist.LineCounter();
			for (let at = 0; at >= 0; at = text.indexOf("\n", at) + 1 || -1) lines.addNewLine(at);
			return lines;
		}
		function find(document, values, keys) {
			let node = document.contents, found = {
				key: node,
				value: node,
				whole: node
			};
			for (let key of keys) {
				let parent = values.follow(node);
				if (values.shortFor(parent) === key) continue;
				if ((0, dist.isSeq)(parent) && typeof key == "number" && key in parent.items) {
					node = parent.items[key], found = {
						key: node,
						value: node,
						whole: node
					};
					continue;
				}
				let entry = (0, dist.isMap)(parent) ? values.entries(parent).get(String(key)) : void 0;
				if (entry === void 0) break;
				node = entry.value;
				let empty = !(0, dist.isNode)(node) || node.range?.[0] === node.range?.[1];
				found = {
					key: entry.key,
					value: empty || (0, dist.isMap)(node) || (0, dist.isSeq)(node) ? entry.key : node,
					whole: node
				};
			}
			return found;
		}
	}),
32630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => readWorkflowDocument,
			o: () => members
		});
		var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38453);
		function readWorkflowDocument(file, text) {
			let document = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(file, text), value = members(document.value);
			return {
				value,
				on: triggersOf(value.on),
				jobs: members(value.jobs),
				line: (keys) => document.locateKey(keys).line ?? 1
			};
		}
		function triggersOf(on) {
			return typeof on == "string" ? { [on]: {} } : Object.fromEntries(Array.isArray(on) ? on.map((name) => [String(name), {}]) : Object.entries(members(on)).map(([name, value]) => [name, members(value)]));
		}
		let members = (value) => typeof value == "object" && value && !Array.isArray(value) ? value : {};
	}),
28553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			allows: () => allows,
			isWorkflow: () => isWorkflow,
			ourSteps: () => ourSteps
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32630);
		let ours = /(?:^|\/)aiops-actions(?:\/actions\/([\w-]+))?(?:@|$)/;
		function ourSteps(file, text) {
			let { value: workflow, on, jobs, line } = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.B)(file, text);
			return Object.entries(jobs).flatMap(([job, value]) => {
				let { steps, env, permissions = workflow.permissions } = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value), all = (Array.isArray(steps) ? steps : []).map(_document_js__WEBPACK_IMPORTED_MODULE_1__.o);
				return all.flatMap((step, at) => {
					let found = typeof step.uses == "string" ? ours.exec(step.uses) : null;
					if (found === null) return [];
					let given = permissionsOf(permissions), variables = [
						workflow.env,
						env,
						step.env
					].flatMap((one) => Object.keys((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(one)));
					return [{
						file,
						line: line([
							"jobs",
							job,
							"steps",
							at,
							"uses"
						]),
						job,
						uses: String(step.uses),
						action: found[1] ?? "review",
						with: (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(step.with),
						prefix: prefixOf((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(step.with)["working-directory"]),
						alone: (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value).services === void 0 && all.slice(0, at).every(({ run }) => run === void 0),
						runner: String((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value)["runs-on"]),
						env: new Set(variables),
						...given !== void 0 && { permissions: given },
						before: all.slice(0, at),
						on,
						at: line
					}];
				});
			});
		}
		function prefixOf(directory) {
			let path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(String(directory ?? ".")).replace(/\/$/, "");
			return path === "." ? "" : `${path}/`;
		}
		let isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
		function permissionsOf(given) {
			if (given !== void 0) return given === "read-all" || given === "write-all" ? given : Object.fromEntries(Object.entries((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(given)).map(([name, level]) => [name, String(level)]));
		}
		function allows(permissions, name, level) {
			if (permissions === "write-all") return !0;
			if (permissions === "read-all") return level === "read";
			let given = permissions[name];
			return given === "write" || level === "read" && given === "read";
		}
	})
};
