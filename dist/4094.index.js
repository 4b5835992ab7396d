import { shared as shared0 } from './8425.shared.js';
export const id = 4094;
export const ids = [4094];
export const modules = {
	8425: (shared0[8425]),
	34094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			handlebars: () => handlebars,
			handlebarsWith: () => handlebarsWith
		});
		var built_in = __webpack_require__(32343), bounds = __webpack_require__(8425);
		class References {
			uses = [];
			includes = [];
			#places = new Map();
			#offsetOf;
			#helpers;
			#partials;
			#count = new bounds.A();
			#included;
			constructor(program, offsetOf, helpers, partials) {
				this.#offsetOf = offsetOf, this.#helpers = helpers, this.#partials = partials, this.#program(program, {
					frames: [{
						isRoot: !0,
						locals: new Set()
					}],
					guards: new Set(),
					isOptional: !1
				});
			}
			placeOf(path) {
				return this.#places.get(path) ?? 0;
			}
			#program(program, at) {
				for (let statement of program?.body ?? []) this.#statement(statement, at);
			}
			#statement(statement, at) {
				statement.type === "MustacheStatement" && this.#call(statement, at), statement.type === "BlockStatement" && this.#block(statement, at), (statement.type === "PartialStatement" || statement.type === "PartialBlockStatement") && this.#partial(statement, at);
			}
			#call(call, at) {
				call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0 || this.#isHelper(call.path) || this.#expression(call.path, at), this.#arguments(call, {
					...at,
					isOptional: !1
				});
			}
			#arguments({ params, hash }, at) {
				for (let param of params) this.#expression(param, at);
				for (let { value } of hash?.pairs ?? []) this.#expression(value, at);
			}
			#isHelper(path) {
				return path.type === "PathExpression" && path.depth === 0 && !path.data && this.#helpers.has(path.original);
			}
			#expression(expression, at) {
				expression.type === "SubExpression" && this.#call(expression, at), expression.type === "PathExpression" && this.#path(expression, at);
			}
			#path(path, { frames, guards, isOptional }) {
				let offset = this.#included ?? this.#offsetOf(path);
				this.#places.set(path, offset);
				let name = variableOf(path, frames);
				if (name === void 0) return;
				let length = this.#included === void 0 ? path.original.length : 0, optional = isOptional || guards.has(name) || guards.has(name.split(".")[0] ?? name);
				this.uses.push({
					name,
					offset,
					end: offset + length,
					...optional && { optional }
				});
			}
			#block(block, at) {
				let name = block.path.type === "PathExpression" ? block.path.original : "", isTest = this.#isHelper(block.path) && name !== "each" && name !== "with", isSection = !this.#isHelper(block.path) && block.params.length === 0, given = isSection ? [block.path] : block.params;
				for (let one of given) this.#expression(one, {
					...at,
					isOptional: isTest || isSection || name === "each" && block.inverse !== void 0
				});
				this.#arguments({
					params: [],
					...block.hash && { hash: block.hash }
				}, at);
				let tested = given.flatMap((one) => one.type === "PathExpression" ? variableOf(one, at.frames) ?? [] : []), guarded = {
					...at,
					guards: new Set([...at.guards, ...isTest || isSection ? tested : []])
				}, isOther = name === "each" || name === "with" || isSection, locals = new Set([...at.frames.at(-1)?.locals ?? [], ...block.program?.blockParams ?? []]), last = at.frames.at(-1), frames = isOther ? [...at.frames, {
					isRoot: !1,
					locals
				}] : [...at.frames.slice(0, -1), {
					...last,
					locals
				}];
				this.#program(block.program, {
					...guarded,
					frames
				}), this.#program(block.inverse, guarded);
			}
			#partial(partial, at) {
				this.#arguments(partial, at);
				let name = partialName(partial);
				if (name === void 0) return;
				let offset = this.#offsetOf(partial);
				this.#included === void 0 && this.includes.push({
					name,
					offset
				});
				let before = this.#included;
				this.#included ??= offset;
				let last = at.frames.at(-1), locals = new Set((partial.hash?.pairs ?? []).map(({ key }) => key)), frame = {
					isRoot: last.isRoot && partial.params.length === 0,
					locals
				};
				this.#count.add(this.#included), this.#program(this.#partials(name), {
					...at,
					frames: [...at.frames.slice(0, -1), frame]
				}), this.#included = before;
			}
		}
		let partialName = ({ name }) => name.type === "PathExpression" ? name.original : name.type === "StringLiteral" || name.type === "NumberLiteral" ? String(name.value) : void 0;
		function variableOf(path, frames) {
			let { data, depth, parts } = path;
			if (data) return parts[0] === "root" && parts.length > 1 ? parts.slice(1).join(".") : void 0;
			let frame = frames[frames.length - 1 - depth], [first] = parts;
			if (first !== void 0 && frame !== void 0 && frame.isRoot) return depth === 0 && frame.locals.has(first) ? void 0 : parts.join(".");
		}
		var template = __webpack_require__(71690), language = __webpack_require__(24518);
		class Renderer {
			#helpers;
			#partials;
			#missing;
			#parts = 0;
			#made = 0;
			constructor(helpers, partials, missing) {
				this.#helpers = helpers, this.#partials = partials, this.#missing = missing;
			}
			render(program, root) {
				return this.#program(program, {
					value: root,
					locals: {},
					data: { root }
				});
			}
			#program(program, context) {
				return (program?.body ?? []).map((statement) => this.#count(this.#statement(statement, context))).join("");
			}
			#count(text) {
				if (this.#parts += 1, this.#made += text.length, this.#parts > 1e6 || this.#made > 5e7) throw new language.$("The template runs too long: loops in it go on and on.");
				return text;
			}
			#statement(statement, context) {
				switch (statement.type) {
					case "ContentStatement": return statement.value;
					case "CommentStatement": return "";
					case "MustacheStatement": return shown(this.#call(statement, context, "needed"));
					case "BlockStatement": return this.#block(statement, context);
					default: return this.#partial(statement, context);
				}
			}
			#helper(path) {
				if (!(path.type !== "PathExpression" || path.depth > 0 || path.data)) return Object.hasOwn(this.#helpers, path.original) ? this.#helpers[path.original] : void 0;
			}
			#call(call, context, need, block) {
				let { path, params, hash } = call, helper = this.#helper(path);
				if (helper === void 0) {
					if (params.length === 0 && (hash?.pairs.length ?? 0) === 0) return this.#expression(path, context, need);
					let name = path.type === "PathExpression" ? path.original : String("value" in path ? path.value : "");
					throw new language.$(`There is no helper ${name.slice(0, 60)}.`);
				}
				let tests = block !== void 0 || call.path.type !== "PathExpression" ? "optional" : "needed", isEach = path.type === "PathExpression" && path.original === "each" && block?.inverse === void 0, given = params.map((param) => this.#expression(param, context, isEach ? "needed" : tests)), pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, this.#expression(value, context, tests)]);
				return helper({
					args: given,
					hash: Object.fromEntries(pairs),
					body: (other) => this.#program(block?.program, other ? inner(context, other, block?.program) : context),
					inverse: () => this.#program(block?.inverse, context)
				});
			}
			#block(block, context) {
				if (this.#helper(block.path) !== void 0 || block.params.length > 0) return shown(this.#call(block, context, "optional", block));
				let value = this.#expression(block.path, context, "optional"), each = this.#helpers.each, { program, inverse } = block, go = (other, data = {}) => this.#program(program, inner(context, {
					value: other,
					data
				}, program));
				return Array.isArray(value) && each ? shown(each({
					args: [value],
					hash: {},
					body: (o) => go(o?.value, o?.data),
					inverse: () => this.#program(inverse, context)
				})) : value === !0 ? this.#program(program, context) : (0, built_in.Hn)(value) || value === 0 ? go(value) : this.#program(inverse, context);
			}
			#partial(partial, context) {
				let name = partialName(partial);
				if (name === void 0) throw new language.$("A partial is named by its name alone.");
				let program = this.#partials(name);
				if (program === void 0) throw new language.$(`There is no partial ${name.slice(0, 60)}.`);
				let [param] = partial.params, value = param === void 0 ? context.value : this.#expression(param, context, "needed"), pairs = (partial.hash?.pairs ?? []).map((pair) => [pair.key, this.#expression(pair.value, context, "needed")]), own = typeof value == "object" && value && !Array.isArray(value) ? value : {}, merged = pairs.length === 0 ? value : {
					...own,
					...Object.fromEntries(pairs)
				}, text = this.#program(program, {
					...context,
					value: merged,
					locals: {}
				});
				return partial.indent ? text.replace(/^(?=.)/gm, partial.indent) : text;
			}
			#expression(expression, context, need) {
				switch (expression.type) {
					case "PathExpression": return this.#path(expression, context, need);
					case "SubExpression": return this.#call(expression, context, need);
					case "NullLiteral": return null;
					case "UndefinedLiteral": return;
					default: return expression.value;
				}
			}
			#path(path, context, need) {
				let from = context;
				for (let up = 0; up < path.depth; up += 1) from = from?.parent;
				let [first, ...rest] = path.parts, value = path.data ? context.data : from?.value;
				first !== void 0 && (value = !path.data && path.depth === 0 && Object.hasOwn(context.locals, first) ? context.locals[first] : (0, built_in._t)(value, first));
				for (let part of rest) value = part === "length" && Array.isArray(value) ? value.length : (0, built_in._t)(value, part);
				return value === void 0 && need === "needed" && !path.data && this.#missing(path), value;
			}
		}
		function inner(parent, { value, data = {} }, program) {
			let [item, key] = program?.blockParams ?? [], named = {
				...item !== void 0 && { [item]: value },
				...key !== void 0 && { [key]: data.key }
			};
			return {
				value,
				locals: {
					...parent.locals,
					...named
				},
				data: {
					...parent.data,
					...data
				},
				parent
			};
		}
		let shown = (value) => value == null ? "" : (0, template.e1)(value);
		var syntax = __webpack_require__(94647);
		let handlebars = handlebarsWith({});
		function handlebarsWith(more) {
			let helpers = {
				...built_in.wx,
				...more
			}, names = new Set(Object.keys(helpers));
			return { read(template, includes = {}) {
				let program = (0, syntax.o)(template), offsetOf = (0, syntax.w)(template), partials = programsOf(includes), references = shallow(() => (refuseCycles(program, partials, offsetOf), new References(program, offsetOf, names, partials)));
				return {
					uses: references.uses,
					includes: references.includes,
					render(values, missing) {
						let told = new Set(), renderer = new Renderer(helpers, partials, (path) => {
							told.has(path) || missing(path.parts.join(".") || path.original, references.placeOf(path)), told.add(path);
						});
						return shallow(() => renderer.render(program, values));
					}
				};
			} };
		}
		function programsOf(includes) {
			let known = new Map();
			return (name) => {
				let text = Object.hasOwn(includes, name) ? includes[name] : void 0;
				if (text === void 0) return;
				let program = known.get(name) ?? (0, syntax.o)(text);
				return known.set(name, program), program;
			};
		}
		function refuseCycles(program, partials, offsetOf) {
			let done = new Set(), follow = (from, open, offset) => {
				for (let partial of partialsIn(from)) {
					let name = partialName(partial);
					if (name === void 0 || done.has(name)) continue;
					let at = offset ?? offsetOf(partial);
					if (open.includes(name)) throw new language.$(`It includes itself: ${[...open, name].join(" \u2192 ")}.`, at);
					let included = partials(name);
					included !== void 0 && follow(included, [...open, name], at), done.add(name);
				}
			};
			follow(program, [], void 0);
		}
		let partialsIn = ({ body }) => body.flatMap((statement) => statement.type === "PartialStatement" || statement.type === "PartialBlockStatement" ? [statement] : statement.type === "BlockStatement" ? [statement.program, statement.inverse].flatMap((one) => one === void 0 ? [] : partialsIn(one)) : []);
		function shallow(run) {
			try {
				return run();
			} catch (error) {
				throw error instanceof RangeError ? new language.$("Nested too deeply, or it makes a text that is too large.", 0, { cause: error }) : error;
			}
		}
	}),
	32343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hn: () => isTrue,
			_t: () => ownOf,
			wx: () => builtIn
		});
		let isTrue = (value) => Array.isArray(value) ? value.length > 0 : !!value, builtIn = {
			if: ({ args: [value], hash, body, inverse }) => isTrue(value) || hash.includeZero === !0 && value === 0 ? body() : inverse(),
			unless: ({ args: [value], hash, body, inverse }) => isTrue(value) || hash.includeZero === !0 && value === 0 ? inverse() : body(),
			each: ({ args: [items], body, inverse }) => {
				if (typeof items != "object" || !items) return inverse();
				let entries = Object.entries(items);
				return entries.length === 0 ? inverse() : entries.map(([name, value], index) => body({
					value,
					data: {
						key: Array.isArray(items) ? index : name,
						index,
						first: index === 0,
						last: index === entries.length - 1
					}
				})).join("");
			},
			with: ({ args: [value], body, inverse }) => isTrue(value) ? body({ value }) : inverse(),
			lookup: ({ args: [value, key] }) => ownOf(value, String(key)),
			log: () => ""
		};
		function ownOf(value, key) {
			if (typeof value == "object" && value) return Object.hasOwn(value, key) ? value[key] : void 0;
		}
	}),
	94647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			o: () => programOf,
			w: () => offsetsOf
		});
		var handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48406), _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8425), _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24518);
		let { parse } = handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__, 2), last;
		function programOf(template) {
			if (last?.template === template) return last.program;
			(0, _bounds_js__WEBPACK_IMPORTED_MODULE_1__.$)(template), refuseDepth(template);
			try {
				let program = parse(template);
				return last = {
					template,
					program
				}, program;
			} catch (error) {
				throw templateError(template, error);
			}
		}
		function refuseDepth(template) {
			let open = [], depth = 0;
			for (let { 1: sign, index } of template.matchAll(/\{\{~?\s*(#|\^(?!~?\}\})|\/|else\s+\w)/g)) if (sign === "/" ? depth -= open.pop() ?? 0 : (sign === "#" || sign === "^" ? open.push(1) : open.length > 0 && (open[open.length - 1] = (open.at(-1) ?? 0) + 1), depth += 1), depth > 200) throw new _language_js__WEBPACK_IMPORTED_MODULE_2__.$("Blocks stand in each other more than 200 deep.", index);
		}
		function offsetsOf(template) {
			let starts = [0];
			for (let at = template.indexOf("\n"); at >= 0; at = template.indexOf("\n", at + 1)) starts.push(at + 1);
			return ({ loc }, edge = "start") => (starts[loc[edge].line - 1] ?? 0) + loc[edge].column;
		}
		function templateError(template, error) {
			let [, told, got] = /^Parse error on line (\d+):[\s\S]* got '(\w+)'$/.exec(error.message) ?? [], line = Number(told ?? error.lineNumber ?? 1), offset = template.split("\n", line - 1).join("\n").length + +(line > 1);
			if (error instanceof RangeError) return new _language_js__WEBPACK_IMPORTED_MODULE_2__.$("Nested too deeply.", 0, { cause: error });
			let what = got === "EOF" || got === "INVALID" || got === void 0 ? "" : ` ${got} is not expected here.`;
			if (got !== void 0) {
				let why = got === "EOF" ? " It ends before all tags and blocks are closed." : what;
				return new _language_js__WEBPACK_IMPORTED_MODULE_2__.$(`Not a Handlebars template.${why}`, offset, { cause: error });
			}
			let said = error.message.split("\n", 1)[0]?.replace(/ - \d+:\d+$/, "") ?? "";
			return new _language_js__WEBPACK_IMPORTED_MODULE_2__.$(`Not a Handlebars template: ${said.slice(0, 200)}.`, offset, { cause: error });
		}
	})
};
