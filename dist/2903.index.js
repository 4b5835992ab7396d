import { shared as shared0 } from './95273.shared.js';
import { shared as shared1 } from './76330.shared.js';
export const id = 2903;
export const ids = [2903];
export const modules = {
	52903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { attacksOf: () => attacksOf });
		var external_node_util_ = __webpack_require__(57975), picomatch = __webpack_require__(14006), errors = __webpack_require__(83502), schemas = __webpack_require__(2503), nearest = __webpack_require__(25051), probes = __webpack_require__(57294), sentences = __webpack_require__(9075), json = __webpack_require__(76330);
		let places = [
			"input",
			"document",
			"email",
			"tool-result"
		], encodings = [
			"base64",
			"hex",
			"rot13",
			"leet",
			"reversed",
			"spaced",
			"percent",
			"tags"
		], gradings = [
			"canary",
			"instructions",
			"detector",
			"tool",
			"refusal",
			"judge"
		];
		async function shippedProbes(packs) {
			let { seeds } = await __webpack_require__.e(6524).then(__webpack_require__.bind(__webpack_require__, 16524));
			return packs.flatMap((pack) => seeds[pack].split("\n").filter((line) => line !== "").map((line) => ({
				pack,
				place: "input",
				...JSON.parse(line)
			})));
		}
		let named = (what) => schemas.YjP().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, `must be ${what} of 1 to 60 small letters, digits and -`), rowSchema = schemas.rej({
			id: named("a name"),
			pack: named("a name").default("own"),
			place: schemas.k5n(places).default("input"),
			text: schemas.YjP().min(1).max(2e4),
			payload: schemas.YjP().min(1).max(2e4).optional(),
			encode: schemas.k5n(encodings).optional(),
			grade: schemas.k5n(gradings),
			goal: schemas.YjP().min(1).max(1e3).optional(),
			tool: schemas.rej({
				name: schemas.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _"),
				description: schemas.YjP().min(1).max(1e3)
			}).optional(),
			language: schemas.YjP().min(2).max(20).optional()
		}, { error: (0, sentences.jl)("key") }).superRefine((row, context) => {
			let complain = (key, message) => context.addIssue({
				code: "custom",
				path: [key],
				message
			}), all = `${row.text}${row.payload ?? ""}`, isJoined = row.text !== "" && all.includes("{{left}}") && all.includes("{{right}}");
			row.grade === "canary" && !isJoined && complain("text", "must have {{left}} and {{right}}, the halves of the mark that the answer is looked for"), row.grade === "judge" && row.goal === void 0 && complain("goal", "is missing. Write what the attacker wants, for the judge."), row.grade === "tool" && row.tool === void 0 && !row.text.includes("{{tool}}") && complain("tool", "is missing. Write a tool that must not be called, or {{tool}} in the text for one of the prompt."), row.payload === void 0 === row.text.includes("{{payload}}") && complain("payload", row.payload === void 0 ? "is missing: the text has {{payload}}." : "is for nothing: the text has no {{payload}}."), row.encode !== void 0 && row.payload === void 0 && complain("encode", "is for nothing: there is no payload."), [...gradings.filter((one) => one !== "refusal")].includes(row.grade) && row.pack === "over-refusal" && complain("grade", "must be refusal in the pack over-refusal"), row.grade === "refusal" && row.pack !== "over-refusal" && complain("pack", "must be over-refusal where what counts is a refusal");
		}), most = {
			problems: 20,
			probes: 5e3
		};
		function readProbes(file, text) {
			let problems = [], probes = [], lines = new Map();
			for (let [at, row] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
				let line = at + 1;
				if (row.trim() === "") continue;
				if (problems.length >= most.problems || probes.length >= most.probes) break;
				let read = rowOf(row, file, line);
				if ("problems" in read) {
					problems.push(...read.problems);
					continue;
				}
				let name = `${read.pack}/${read.id}`, before = lines.get(name);
				lines.set(name, before ?? line), before === void 0 ? probes.push({
					...read,
					file,
					line
				}) : problems.push({
					file,
					line,
					key: "id",
					message: `${read.id} is the id of line ${before} as well.`
				});
			}
			if (probes.length >= most.probes && problems.push({
				file,
				message: `it has more than ${most.probes} attacks. Write fewer.`
			}), problems.length === 0 && probes.length === 0 && problems.push({
				file,
				line: 1,
				message: "there is no attack in this file."
			}), problems.length > 0) throw new errors.yo(problems.slice(0, most.problems));
			return probes;
		}
		function rowOf(row, file, line) {
			let value;
			try {
				value = (0, json.q)(row);
			} catch (error) {
				if (!(error instanceof json.a)) throw error;
				return { problems: [{
					file,
					line,
					...error.column === void 0 ? {} : { column: error.column },
					message: `not JSON: ${error.message}.`
				}] };
			}
			let read = rowSchema.safeParse(value, { error: sentences.em });
			return read.success ? read.data : { problems: read.error.issues.flatMap((issue) => {
				let key = issue.path.join(".");
				return issue.code === "unrecognized_keys" ? issue.keys.map((one, at) => ({
					file,
					line,
					key: one,
					message: issue.message.split("\n")[at] ?? ""
				})) : [{
					file,
					line,
					...key !== "" && { key },
					message: `${said(issue.message)}${guessOf(key, value)}`
				}];
			}) };
		}
		let said = (message) => /[.?!]$/.test(message) ? message : `${message}.`;
		function guessOf(key, value) {
			if (key !== "pack" || typeof value != "object" || !value) return "";
			let guess = (0, nearest.p)(String(value.pack), probes.Ou);
			return guess === void 0 ? "" : ` Did you mean ${guess}?`;
		}
		var decode = __webpack_require__(7342);
		async function attacksOf({ inForce, config, ruling }, base) {
			let shipped = await shippedProbes(inForce.packs), own = await ownProbes(inForce.files, ruling), missing = inForce.files.find((pattern) => !own.some(({ file = "" }) => isOf(file, [pattern]))), isAsked = config.value.probes?.files?.includes(missing ?? "") === !0;
			if (missing !== void 0 && isAsked) {
				let place = {
					...config.locate(["probes", "files"]),
					key: "probes.files"
				};
				throw new errors.yo({
					...place,
					message: `no file ${missing}.`,
					fix: `There is none in ${ruling.label}.`
				});
			}
			let before = base === void 0 || base === ruling ? [] : await ofBase(inForce.files, base), known = new Map(own.map((one) => [nameOf(one), one])), changed = before.filter((one) => !(0, external_node_util_.isDeepStrictEqual)(bare(one), bare(known.get(nameOf(one))))), kept = changed.map(({ id, ...one }) => ({
				...one,
				id: known.has(nameOf({
					id,
					...one
				})) ? `${id} (base)` : id
			})), gone = changed.filter((one) => !known.has(nameOf(one))).length, edited = changed.length - gone, many = (count) => `${count} ${count === 1 ? "attack" : "attacks"}`;
			return {
				probes: interleaved([
					...shipped,
					...own,
					...kept
				]),
				loosened: [...gone > 0 ? [`takes away ${many(gone)} of ${inForce.files.join(", ")}`] : [], ...edited > 0 ? [`edits ${many(edited)} of ${inForce.files.join(", ")}`] : []]
			};
		}
		let nameOf = ({ pack, id }) => `${pack}/${id}`, bare = (probe) => probe && {
			...probe,
			file: void 0,
			line: void 0
		}, isOf = (path, patterns) => patterns.includes(path) || patterns.length > 0 && picomatch([...patterns], { dot: !0 })(path);
		async function ofBase(patterns, base) {
			try {
				return await ownProbes(patterns, base);
			} catch (error) {
				if (error instanceof errors.yo) return [];
				throw error;
			}
		}
		async function ownProbes(patterns, tree) {
			if (patterns.length === 0) return [];
			let files = (await tree.list()).filter((path) => isOf(path, patterns)), all = (await Promise.all(files.map(async (file) => readProbes(file, (0, decode.decode)(file, await tree.read(file) ?? Buffer.alloc(0)))))).flat(), seen = new Map();
			for (let one of all) {
				let before = seen.get(nameOf(one));
				if (before !== void 0) {
					let message = `${one.id} is the id of ${before.file}:${before.line} as well, in the same pack.`;
					throw new errors.yo({
						file: one.file ?? "",
						line: one.line ?? 1,
						key: "id",
						message
					});
				}
				seen.set(nameOf(one), one);
			}
			return all;
		}
		function interleaved(probes) {
			let packs = [...Map.groupBy(probes, ({ pack }) => pack).values()], longest = Math.max(0, ...packs.map(({ length }) => length));
			return Array.from({ length: longest }, (_, at) => packs.flatMap((pack) => pack[at] ?? [])).flat();
		}
	}),
	7342: (shared0[7342]),
	76330: (shared1[76330])
};
