import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './58789.shared.js';
export const id = 9378;
export const ids = [9378];
export const modules = {
	99378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openReplay: () => openReplay });
		var schemas = __webpack_require__(2503), errors = __webpack_require__(961), action_errors = __webpack_require__(83502), read_lines = __webpack_require__(58789), model = __webpack_require__(25852), models_request = __webpack_require__(64996);
		let chunkSize = 1 << 20;
		class RecordedAnswers {
			#places = new Map();
			#chunks = [];
			#next = 0;
			add(request, repeat, model, answer) {
				let key = keyOf(request, repeat), before = this.#row(key);
				if (before !== void 0 && before[6] !== model) throw new action_errors.yo(`recorded of ${before[6] ?? "no model"} and of ${model ?? "no model"}. Say which one counts with \`model:\`.`);
				let { text, stopReason, usage, cost, latency, ...others } = answer, { input, output, ...counts } = usage ?? {}, rare = {
					...others,
					...isAny(counts) && { usage: counts }
				}, row = [
					text,
					stopReason,
					input,
					output,
					cost,
					latency,
					model
				];
				isAny(rare) && row.push(rare), this.#places.set(key, this.#store(JSON.stringify(row)));
			}
			get(request, repeat) {
				let row = this.#row(keyOf(request, repeat));
				if (row === void 0) return;
				let [text, stopReason, input, output, cost, latency, , { usage, ...others } = {}] = row;
				return {
					text,
					...stopReason != null && { stopReason },
					...input != null && output != null && { usage: {
						input,
						output,
						...usage
					} },
					...cost != null && { cost },
					latency: latency ?? 0,
					...others,
					attempts: 0
				};
			}
			#row(key) {
				let place = this.#places.get(key);
				if (place === void 0) return;
				let chunk = this.#chunks[Math.floor(place / chunkSize)], start = place % chunkSize, length = chunk.readUInt32LE(start);
				return JSON.parse(chunk.toString("utf8", start + 4, start + 4 + length));
			}
			#store(row) {
				let length = Buffer.byteLength(row), start = this.#next % chunkSize, chunk = this.#chunks[Math.floor(this.#next / chunkSize)];
				(chunk === void 0 || start + 4 + length > chunk.length) && (chunk = Buffer.allocUnsafeSlow(Math.max(chunkSize, 4 + length)), this.#chunks.push(chunk), start = 0);
				let place = (this.#chunks.length - 1) * chunkSize + start;
				return chunk.writeUInt32LE(length, start), chunk.write(row, start + 4, "utf8"), this.#next = Math.min(place + 4 + length, this.#chunks.length * chunkSize), place;
			}
		}
		let keyOf = (request, repeat) => Buffer.from(request.slice(7) + repeat.toString(16).padStart(4, "0"), "hex").toString("latin1"), isAny = (members) => Object.values(members).some((member) => member !== void 0), line = schemas.Ikc({
			request: schemas.YjP().regex(/^sha256:[0-9a-f]{32}$/, "must be sha256: and 32 hex digits"),
			repeat: schemas.Whr().min(0).max(65535).default(0),
			model: schemas.YjP().optional(),
			text: schemas.YjP(),
			toolCalls: schemas.YOg(schemas.Ikc({
				name: schemas.YjP(),
				arguments: schemas.L5J()
			})).optional(),
			stopReason: schemas.YjP().optional(),
			finish: schemas.k5n([
				"stop",
				"length",
				"tool-calls",
				"filtered"
			]).optional(),
			usage: schemas.Ikc({
				input: schemas.aig(),
				output: schemas.aig(),
				cacheRead: schemas.aig().optional(),
				cacheWrite: schemas.aig().optional(),
				reasoning: schemas.aig().optional()
			}).optional(),
			cost: schemas.aig().optional(),
			latency: schemas.aig().min(0).default(0),
			firstToken: schemas.aig().min(0).optional(),
			version: schemas.YjP().optional(),
			redacted: schemas.euz(void 0, { error: "what is secret or personal was replaced here: this is not the answer" }).optional()
		});
		async function openReplay(name, config, { tree }) {
			let { file } = config, stream = await tree.stream(file);
			if (stream === void 0) throw new action_errors.yo({
				file,
				key: `models.${name}.file`,
				message: "no such file.",
				fix: howToRecord(file)
			});
			let answers = await answersOf(stream, config);
			return {
				name,
				concurrency: config.concurrency,
				async ask(request, { signal, repeat }) {
					signal.throwIfAborted();
					let digest = (0, models_request.U)(request), answer = answers.get(digest, repeat);
					if (answer) return answer;
					let what = `${digest}, repeat ${repeat}${config.model === void 0 ? "" : `, of ${config.model}`}`;
					throw new model.ModelError("not-recorded", `${file} has no answer to this request (${what}). ${howToRecord(file)}`, { attempts: 0 });
				}
			};
		}
		let howToRecord = (file) => `Record it: run once with a provider that answers and \`--record ${file}\`.`;
		async function answersOf(stream, { file, model }) {
			let answers = new RecordedAnswers(), number = 0;
			for await (let text of (0, read_lines.S)(stream)) if (number += 1, text.trim() !== "") try {
				let given = JSON.parse(text);
				if (isUnanswered(given)) continue;
				let { request, repeat, model: of, ...answer } = line.parse(given);
				(model === void 0 || of === model) && answers.add(request, repeat, of, answer);
			} catch (error) {
				throw new action_errors.yo({
					file,
					line: number,
					message: whyWrong(error)
				});
			}
			return answers;
		}
		let isUnanswered = (given) => typeof given == "object" && !!given && "error" in given && !("text" in given);
		function whyWrong(error) {
			if (error instanceof SyntaxError) return "not JSON. Each line has to be one JSON object.";
			if (error instanceof action_errors.yo) return error.message;
			if (!(error instanceof errors.G)) throw error;
			return error.issues.map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`).join("; ");
		}
	}),
	64996: (shared0[64996]),
	14948: (shared0[14948]),
	58789: (shared1[58789])
};
