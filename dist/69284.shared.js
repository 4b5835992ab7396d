export const shared = {
69284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			jinja: () => jinja,
			jinjaWith: () => jinjaWith
		});
		let { qw: tokenize, qg: parse, OH: Scope, $R: Runner } = __webpack_require__(48931);
		var language = __webpack_require__(24518);
		let round = 1e3, longestRange = 1e5, emptyText = {
			type: "StringLiteral",
			value: ""
		}, nothing = new Scope().set("nothing", void 0);
		function plainOf({ type, value }, depth) {
			if (depth > 400) throw new language.$("A value is nested too deeply.");
			if (type !== "UndefinedValue") return Array.isArray(value) ? value.map((one) => plainOf(one, depth + 1)) : value instanceof Map ? Object.fromEntries([...value].map(([key, one]) => [key, plainOf(one, depth + 1)])) : typeof value == "function" ? void 0 : value;
		}
		class Bounded extends Runner {
			#references;
			#missing;
			#filters;
			#work = 0;
			#depth = 0;
			constructor(values, references, missing, filters = {}) {
				super(environmentOf(values)), this.#references = references, this.#missing = missing, this.#filters = filters;
			}
			applyFilter(operand, node, environment) {
				let called = node.type === "CallExpression" ? node.callee : node, name = called.type === "Identifier" ? called.value : "", filter = Object.hasOwn(this.#filters, name) ? this.#filters[name] : void 0;
				if (filter === void 0) return super.applyFilter(operand, node, environment);
				let args = (node.args ?? []).map(({ value }) => value), text = filter(plainOf(operand, 0), args);
				return super.evaluate({
					type: "StringLiteral",
					value: text
				}, environment) ?? nothing;
			}
			evaluate(statement, environment) {
				if (this.#spend(statement?.type === "CallExpression" ? round : 40), this.#depth > 400) throw new language.$("The template calls itself without end.");
				let value = this.#deeper(statement, environment);
				if (value.type === "UndefinedValue") return this.#undefined(statement, environment, value);
				let size = sizeOf(value.value);
				if (size > 5e6) throw new language.$("The template makes a text or list that is too large.");
				return this.#spend(this.#references.isLooped(statement) ? size * round : size), value;
			}
			#deeper(statement, environment) {
				this.#depth += 1;
				try {
					return super.evaluate(statement, environment) ?? nothing;
				} finally {
					--this.#depth;
				}
			}
			#undefined(statement, environment, value) {
				let reference = this.#references.of(statement);
				if (reference === void 0 || reference.isTolerated) return value;
				this.#missing(reference.name, reference.offset);
				let empty = this.#references.isLooped(statement) ? {
					type: "ArrayLiteral",
					value: []
				} : emptyText;
				return super.evaluate(empty, environment) ?? nothing;
			}
			#spend(work) {
				if (this.#work += work, this.#work > 1e8) throw new language.$("The template runs too long: a loop in it goes on and on.");
			}
		}
		function environmentOf(values) {
			let globals = new Scope();
			for (let [name, value] of Object.entries({
				true: !0,
				True: !0,
				false: !1,
				False: !1,
				none: null,
				None: null,
				range,
				raise_exception,
				strftime_now
			})) globals.set(name, value);
			let environment = new Scope(globals);
			for (let [name, value] of Object.entries(values)) environment.variables.delete(name), environment.set(name, value);
			return environment;
		}
		function range(first, second, third) {
			let [start, stop] = typeof second == "number" ? [first, second] : [0, first], by = typeof third == "number" ? third : 1, length = Math.max(0, Math.ceil((stop - start) / by));
			if (!(length <= longestRange)) throw new language.$(`range() has more than ${longestRange} numbers.`);
			return Array.from({ length }, (_, index) => start + index * by);
		}
		let raise_exception = () => {
			throw new language.$("The template refuses these values: it calls raise_exception.");
		}, strftime_now = () => {
			throw new language.$("strftime_now tells the time, so that each run would ask something else. Use a variable.");
		};
		function sizeOf(value) {
			return typeof value == "string" || Array.isArray(value) ? value.length : value instanceof Map ? value.size : 0;
		}
		var bounds = __webpack_require__(8425);
		let words = new Set("and or not in is if else elif endif for endfor set endset macro endmacro call endcall filter endfilter include import recursive".split(" ")), isWord = (name) => words.has(name), outside = /\{\{|\{%|\{#/g, inside = /(["'])(?:\\[\s\S]|(?!\1)[^\\])*\1|\d+|[A-Za-z_]\w*|[-%}]\}|[{}]/g;
		function identifiersOf(template) {
			let found = [];
			outside.lastIndex = 0;
			for (let tag = outside.exec(template); tag !== null; tag = outside.exec(template)) {
				let end = tag[0] === "{#" ? commentEnd(template, tag.index) : namesIn(template, outside.lastIndex, tag[0], found);
				if (end === void 0) break;
				outside.lastIndex = end;
			}
			return found;
		}
		let commentEnd = (template, start) => {
			let end = template.indexOf("#}", start + 2);
			return end < 0 ? void 0 : end + 2;
		};
		function namesIn(template, start, opened, found) {
			let depth = 0;
			inside.lastIndex = start;
			for (let match = inside.exec(template); match !== null; match = inside.exec(template)) {
				let [text] = match;
				if (text === "{") depth += 1;
				else if (text === "%}" && opened === "{%") return inside.lastIndex;
				else if (text === "}}" && opened === "{{" && depth <= 0) return inside.lastIndex;
				else text === "}" ? --depth : text === "}}" ? (--depth, --inside.lastIndex) : text === "-}" ? --inside.lastIndex : /^[A-Za-z_]/.test(text) && found.push({
					name: text,
					offset: match.index
				});
			}
		}
		function unmarked(value) {
			let [name = "", offset] = value.split("\ue000");
			return {
				name,
				offset: offset === void 0 ? void 0 : Number(offset)
			};
		}
		function tokensOf(template, includes, found) {
			return expanded(template, {
				includes,
				count: new bounds.A()
			}, [], void 0, found);
		}
		function expanded(template, from, open, at, found) {
			let tokens = marked(template, at), result = [];
			for (let index = 0; index < tokens.length; index += 1) {
				let token = tokens[index], word = tokens[index + 1];
				if (token.type !== "OpenStatement" || word === void 0 || unmarked(word.value).name !== "include") {
					result.push(token);
					continue;
				}
				let [name, close] = tokens.slice(index + 2), offset = unmarked(word.value).offset ?? 0;
				if (name?.type !== "StringLiteral" || close?.type !== "CloseStatement") throw new language.$("Only a template that is named in quotes can be included, and nothing else said of it.", offset);
				if (at === void 0 && found.push({
					name: name.value,
					offset
				}), open.includes(name.value)) throw new language.$(`It includes itself: ${[...open, name.value].join(" \u2192 ")}.`, offset);
				if (open.length >= 20) throw new language.$("Templates include each other too deeply.", offset);
				from.count.add(at ?? offset);
				let included = Object.hasOwn(from.includes, name.value) ? from.includes[name.value] : void 0, inside = included === void 0 ? [] : expanded(included, from, [...open, name.value], offset, found);
				for (let one of inside) result.push(one);
				index += 3;
			}
			return result;
		}
		let rawTag = /\{%(-?)\s*(end)?raw\s*(-?)%\}/g;
		function rawIn(template) {
			let found = [], open;
			for (let tag of template.matchAll(rawTag)) {
				let [whole, , ending, after] = tag, end = tag.index + whole.length;
				if (ending === void 0) open ??= tag;
				else if (open !== void 0) {
					let text = template.slice(open.index + open[0].length, tag.index);
					found.push({
						offset: open.index,
						end,
						text,
						trimsBefore: open[1] === "-",
						trimsAfter: after === "-"
					}), open = void 0;
				}
			}
			return found;
		}
		function marked(template, at) {
			(0, bounds.$)(template);
			let pieces = [], from = 0, isTrimmed = !1, add = (end, trimsEnd, isLast) => {
				let whole = template.slice(from, end), piece = isTrimmed ? whole.trimStart() : whole;
				pieces.push(piecewise(trimsEnd ? piece.trimEnd() : piece, from + whole.length - piece.length, at, isLast));
			};
			for (let { offset, end, text, trimsBefore, trimsAfter } of rawIn(template)) add(offset, trimsBefore, !1), pieces.push([{
				value: text,
				type: "Text"
			}]), from = end, isTrimmed = trimsAfter;
			return add(template.length, !1, !0), pieces.flat();
		}
		function piecewise(piece, from, at, last) {
			if (piece === "") return [];
			let tokens = tokenize(last || !piece.endsWith("\n") ? piece : `${piece}\n`), names = identifiersOf(piece), next = 0;
			for (let token of tokens) {
				if (token.type !== "Identifier") continue;
				for (; names[next] !== void 0 && names[next]?.name !== token.value;) next += 1;
				let offset = at ?? from + (names[next]?.offset ?? 0);
				next += 1, isWord(token.value) && token.value !== "include" || (token.value = `${token.value}\ue000${offset}`);
			}
			return tokens;
		}
		let globals = new Set("true false none True False None range namespace raise_exception strftime_now caller varargs kwargs loop".split(" "));
		class References {
			uses = [];
			#of = new Map();
			#looped = new Set();
			#template;
			constructor(program, template) {
				this.#template = template, this.#walk(program, {
					scope: new Set(globals),
					guards: new Set(),
					isTolerated: !1
				}), this.uses.sort((a, b) => a.offset - b.offset);
			}
			of(node) {
				return this.#of.get(node);
			}
			isLooped(node) {
				return this.#looped.has(node);
			}
			loop(node) {
				this.#looped.add(node);
			}
			#walk(given, at) {
				if (Array.isArray(given)) {
					for (let one of given) this.#walk(one, at);
					return;
				}
				if (!isNode(given)) return;
				let walk = walks[given.type], plain = {
					...at,
					isTolerated: !1
				};
				if (walk !== void 0) walk(given, at, (node, inner = plain) => this.#walk(node, inner), this);
				else for (let field of Object.values(given)) this.#walk(field instanceof Map ? [...field].flat() : field, plain);
			}
			refer(node, { scope, guards, isTolerated }) {
				let path = pathOf(node);
				if (path === void 0) return !1;
				let { offset = 0 } = path, name = path.names.join(".");
				this.#of.set(node, {
					name,
					offset,
					isTolerated
				});
				let [root = name] = path.names;
				if (scope.has(root)) return !0;
				let length = this.#template.startsWith(name, offset) ? name.length : root.length, isOptional = isTolerated || guards.has(root) || guards.has(name);
				return this.uses.push({
					name,
					offset,
					end: offset + length,
					...isOptional && { optional: !0 }
				}), !0;
			}
		}
		let tolerated = (at) => ({
			...at,
			isTolerated: !0
		}), guarded = (at, test) => ({
			...at,
			guards: new Set([...at.guards, ...references_namesIn(test)])
		}), refer = (node, at, go, found) => {
			found.refer(node, at) || (go(node.object), node.computed === !0 && go(node.property));
		}, choose = (test, rest) => (node, at, go) => {
			go(node[test], tolerated(at));
			for (let field of rest) go(node[field], guarded(at, node[test]));
		}, walks = {
			Identifier: refer,
			MemberExpression: refer,
			If: choose("test", ["body", "alternate"]),
			Ternary: choose("condition", ["trueExpr", "falseExpr"]),
			SelectExpression: choose("test", ["lhs"]),
			TestExpression: (node, at, go) => go(node.operand, tolerated(at)),
			UnaryExpression: (node, at, go) => go(node.argument, at),
			KeywordArgumentExpression: (node, _at, go) => go(node.value),
			BinaryExpression: (node, at, go) => {
				let isLogical = ["and", "or"].includes(node.operator.value);
				go(node.left, isLogical ? tolerated(at) : at), go(node.right, isLogical ? guarded(at, node.left) : at);
			},
			CallExpression: (node, at, go) => {
				let callee = node.callee;
				go(callee.type === "MemberExpression" ? callee.object : callee, at), go(node.args);
			},
			FilterExpression: (node, at, go) => {
				let filter = node.filter, name = (filter.type === "Identifier" ? filter : filter.callee).value;
				go(node.operand, name === "default" ? tolerated(at) : at), filter.type !== "Identifier" && go(filter.args);
			},
			FilterStatement: (node, at, go) => {
				go(node.body, at), go(node.filter.args);
			},
			Set: (node, at, go) => {
				if (go(node.value), go(node.body, at), node.assignee.type === "MemberExpression") go(node.assignee.object);
				else for (let name of references_namesIn(node.assignee)) at.scope.add(name);
			},
			For: (node, at, go, found) => {
				let select = node.iterable, isFiltered = select.type === "SelectExpression";
				found.loop(isFiltered ? select.lhs : select), go(isFiltered ? select.lhs : select, {
					...at,
					isTolerated: !1
				});
				let inner = {
					...at,
					isTolerated: !1,
					scope: new Set([...at.scope, ...references_namesIn(node.loopvar)])
				};
				isFiltered && go(select.test, tolerated(inner)), go(node.body, inner), go(node.defaultBlock, at);
			},
			Macro: (node, at, go) => {
				at.scope.add(node.name.value);
				let args = node.args;
				for (let arg of args) arg.type !== "Identifier" && go(arg.value);
				let names = args.map((arg) => (arg.type === "Identifier" ? arg : arg.key).value);
				go(node.body, {
					...at,
					isTolerated: !1,
					scope: new Set([...at.scope, ...names])
				});
			},
			CallStatement: (node, at, go) => {
				go(node.call, at);
				let names = (node.callerArgs ?? []).flatMap(references_namesIn);
				go(node.body, {
					...at,
					scope: new Set([...at.scope, ...names])
				});
			}
		}, isNode = (given) => typeof given == "object" && !!given && "type" in given;
		function pathOf(node) {
			if (node.type === "Identifier") return {
				names: [node.value],
				offset: offsets.get(node)
			};
			let property = node.property, isName = node.computed === !0 ? property.type === "StringLiteral" : property.type !== "SliceExpression", object = node.object;
			if (!isName || object.type !== "Identifier" && object.type !== "MemberExpression") return;
			let path = pathOf(object);
			return path && {
				...path,
				names: [...path.names, String(property.value)]
			};
		}
		function references_namesIn(given) {
			if (Array.isArray(given)) return given.flatMap(references_namesIn);
			if (!isNode(given)) return [];
			let path = given.type === "Identifier" || given.type === "MemberExpression" ? pathOf(given) : void 0;
			return path === void 0 ? Object.values(given).flatMap(references_namesIn) : [path.names.join(".")];
		}
		let offsets = new WeakMap();
		function unmark(given) {
			if (Array.isArray(given)) for (let one of given) unmark(one);
			else if (given instanceof Map) unmark([...given].flat());
			else if (isNode(given)) {
				if (given.type === "Identifier") {
					let { name, offset } = unmarked(given.value);
					Object.assign(given, { value: name }), offset !== void 0 && offsets.set(given, offset);
				} else unmark(Object.values(given));
			}
		}
		let jinja = jinjaWith({});
		function jinjaWith(filters) {
			return { read(template, includes = {}) {
				return attempt(() => {
					let found = [], program = parse(tokensOf(template, includes, found));
					unmark(program);
					let references = new References(program, template);
					return {
						uses: references.uses,
						includes: found,
						render(values, missing) {
							let any = !1, told = new Set(), interpreter = new Bounded(values, references, (name, offset) => {
								any = !0, told.has(offset) || missing(name, offset), told.add(offset);
							}, filters);
							try {
								return attempt(() => String(interpreter.run(program).value));
							} catch (error) {
								if (any) return "";
								throw error;
							}
						}
					};
				});
			} };
		}
		function attempt(run) {
			try {
				return run();
			} catch (error) {
				throw error instanceof language.$ || !(error instanceof Error) ? error : new language.$(sentence(error), 0, { cause: error });
			}
		}
		function sentence(error) {
			return error instanceof RangeError ? "The template calls itself without end, or makes a text that is too large." : error instanceof TypeError || error.message === "Unexpected end of input" ? "Not a Jinja template: a tag or a bracket is not closed, or a value is of another kind than it has to be." : `Not possible in this Jinja template: ${error.message.replaceAll(RegExp("\ue000\\d+", "g"), "").replace(/\.$/, "").slice(0, 200)}.`;
		}
	})
};
