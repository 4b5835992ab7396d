import { shared as shared0 } from './58789.shared.js';
export const id = 3745;
export const ids = [3745];
export const modules = {
	33745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readEvalResults: () => readEvalResults });
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), read_lines = __webpack_require__(58789);
		class Lengths {
			#output = [];
			#reasoning = [];
			#tellsReasoning = !1;
			#input = 0;
			#cached = 0;
			add({ input, output, reasoning, cacheRead = 0, cacheWrite = 0 }) {
				this.#tellsReasoning ||= reasoning !== void 0, this.#output.push(Math.max(0, output - (reasoning ?? 0))), this.#reasoning.push(reasoning ?? 0), this.#input += input + cacheRead + cacheWrite, this.#cached += cacheRead;
			}
			get answers() {
				return this.#output.length;
			}
			told() {
				return {
					answers: this.answers,
					output: rangeOf(this.#output),
					...this.#tellsReasoning && { reasoning: rangeOf(this.#reasoning) },
					...this.#cached > 0 && { cached: Number((this.#cached / this.#input).toFixed(4)) }
				};
			}
		}
		function rangeOf(values) {
			let sorted = values.toSorted((a, b) => a - b), at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0, mean = Number((sorted.reduce((sum, value) => sum + value, 0) / sorted.length).toFixed(2));
			return {
				low: Math.min(at(.1), mean),
				expected: mean,
				high: Math.max(at(.9), mean)
			};
		}
		async function lengthsIn(path, signal) {
			let found = new Map();
			try {
				for await (let line of (0, read_lines.S)((0, external_node_fs_.createReadStream)(path, { signal }))) {
					let [key, used] = line === "" ? [] : usageIn(line);
					if (key === void 0 || used === void 0) continue;
					let lengths = found.get(key) ?? new Lengths();
					found.set(key, lengths), lengths.add(used);
				}
			} catch (error) {
				if (signal.throwIfAborted(), error.code === "ENOENT") return;
				throw error;
			}
			return found;
		}
		let keyOf = (suite, prompt, model) => JSON.stringify([
			suite,
			prompt,
			model
		]);
		function usageIn(line) {
			let { suite, prompt, model, side, usage } = JSON.parse(line) ?? {};
			if (side !== "head" || typeof usage != "object" || !usage) return [];
			let { input, output, reasoning, cacheRead, cacheWrite } = usage;
			if (!isTokens(input) || !isTokens(output)) return [];
			let known = (value) => isTokens(value) ? value : void 0;
			return [keyOf(suite, prompt, model), {
				input,
				output,
				reasoning: known(reasoning),
				cacheRead: known(cacheRead),
				cacheWrite: known(cacheWrite)
			}];
		}
		let isTokens = (value) => Number.isFinite(value) && value >= 0, most = {
			files: 100,
			bytes: 1e8
		};
		async function readEvalResults(paths, options) {
			let { directory } = options, found = await Promise.all(paths.map((path) => filesOf(path, directory))), missing = paths.filter((_, index) => found[index]?.length === 0), files = [...new Set(found.flat())], problems = missing.map((path) => ({
				file: path,
				message: "There is no result of eval-gate here.",
				fix: "Name its folder or its result.json, and run eval-gate before."
			}));
			files.length > most.files && problems.push({ message: `There are more than ${most.files} eval results: the first ones are read.` });
			let measured = [];
			for (let file of files.slice(0, most.files)) {
				options.signal.throwIfAborted();
				let read = await readOne(file, options);
				measured.push(...read.measured), problems.push(...read.problems);
			}
			return {
				measured,
				problems
			};
		}
		async function filesOf(path, directory) {
			let whole = (0, external_node_path_.resolve)(directory, path), kind = await external_node_fs_.promises.stat(whole).catch(() => void 0);
			if (kind?.isDirectory()) return await isFile((0, external_node_path_.join)(whole, "result.json")) ? [(0, external_node_path_.join)(path, "result.json")] : [];
			if (kind?.isFile()) return [path];
			let matching = [];
			for await (let match of external_node_fs_.promises.glob(path, { cwd: directory })) (0, external_node_path_.basename)(match) === "result.json" ? matching.push(match) : await isFile((0, external_node_path_.resolve)(directory, match, "result.json")) && matching.push((0, external_node_path_.join)(match, "result.json"));
			return matching.sort();
		}
		let isFile = async (path) => (await external_node_fs_.promises.stat(path).catch(() => void 0))?.isFile() ?? !1;
		async function readOne(file, { directory, head, signal }) {
			let whole = (0, external_node_path_.resolve)(directory, file), refuse = (message, fix) => ({
				measured: [],
				problems: [{
					file,
					message,
					...fix && { fix }
				}]
			}), { size } = await external_node_fs_.promises.stat(whole);
			if (size > most.bytes) return refuse(`This is larger than ${most.bytes / 1e6} MB, and not read.`);
			let { resultSchema, passedIn, runOf } = await __webpack_require__.e(4825).then(__webpack_require__.bind(__webpack_require__, 74825)), { success, data: result } = resultSchema.safeParse(jsonOf(await external_node_fs_.promises.readFile(whole, "utf8")));
			if (!success) return refuse("This is no result of eval-gate that can be read.");
			let { provenance, data } = result;
			if (provenance.shard !== void 0) return refuse("This is one share of several. Name the result of their merge.");
			if (provenance.head !== head) return refuse(otherCommit(provenance.head, head), "Run eval-gate for the same commit before.");
			let lengths = await lengthsIn((0, external_node_path_.join)((0, external_node_path_.dirname)(whole), "samples.jsonl"), signal).catch((error) => {
				if (error instanceof SyntaxError) return "broken";
				throw error;
			}), beside = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), "samples.jsonl");
			return lengths === "broken" ? {
				measured: [],
				problems: [{
					file: beside,
					message: "A line of it is no JSON."
				}]
			} : lengths === void 0 ? refuse("There is no samples.jsonl beside it, which says how long answers are.", "Upload the whole folder.") : {
				measured: (data?.subjects ?? []).flatMap((subject) => {
					let { suite, prompt, model, asAtBase } = subject, own = lengths.get(keyOf(suite, prompt, model));
					if (asAtBase !== void 0 || own === void 0) return [];
					let [passed, run] = [passedIn(result, subject), runOf(subject)];
					return [{
						suite,
						prompt,
						model,
						...own.told(),
						source: {
							file,
							...provenance.run && { run: provenance.run.id }
						},
						...passed !== void 0 && { passed },
						...Object.keys(run).length > 0 && { run }
					}];
				}),
				problems: []
			};
		}
		function jsonOf(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function otherCommit(of, head) {
			let named = (sha) => sha === void 0 ? "a working tree" : sha.slice(0, 7);
			return `This is of another commit: of ${named(of)}, and not of ${named(head)}. It is not used.`;
		}
	}),
	58789: (shared0[58789])
};
