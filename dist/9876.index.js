import { shared as shared0 } from './60100.shared.js';
export const id = 9876;
export const ids = [9876];
export const modules = {
	60100: (shared0[60100]),
	49876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			ledgerCommand: () => ledgerCommand,
			ledgerHelp: () => ledgerHelp
		});
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), promises_ = __webpack_require__(46466), errors = __webpack_require__(83502), format = __webpack_require__(55258), quantity = __webpack_require__(19728), problem = __webpack_require__(96577), command_options = __webpack_require__(60100), report_document = __webpack_require__(30056), timeline = __webpack_require__(75374);
		function ledgerReport(file, { models, runs, size }) {
			let sum = (pick) => models.reduce((all, model) => all + pick(model), 0), answers = sum((model) => model.answers), head = (0, report_document.FY)(`${file}: ${(0, format.B4)(answers)} ${answers === 1 ? "answer" : "answers"}, ${(0, format.Xq)(size)}.`);
			if (answers === 0) return {
				id: "ledger",
				priority: 1,
				blocks: [head, ...runBlocks(runs)]
			};
			let uses = sum((model) => model.uses), times = uses === 1 ? "once" : `${(0, format.B4)(uses)} times`, saved = (0, report_document.FY)(`Used ${times} instead of asking, which saved ${(0, format.up)(sum((model) => model.saved))}.`), columns = [
				"model",
				"asked as",
				"answers",
				"paid",
				"uses",
				"saved",
				"oldest",
				"last used"
			].map((title, at) => ({
				title,
				align: at >= 2 && at <= 5 ? "right" : "left"
			})), rows = models.map((model) => [
				model.name,
				identityText(model.identity),
				(0, format.B4)(model.answers),
				(0, format.up)(model.paid),
				(0, format.B4)(model.uses),
				(0, format.up)(model.saved),
				dateOf(model.oldest),
				dateOf(model.used)
			].map((cell) => [cell]));
			return {
				id: "ledger",
				priority: 1,
				blocks: [
					head,
					...uses > 0 ? [saved] : [],
					(0, report_document.tp)(columns, rows),
					...runBlocks(runs)
				]
			};
		}
		function runBlocks(runs) {
			if (runs.length === 0) return [];
			let series = Map.groupBy(runs, ({ folder, suite, prompt, model }) => JSON.stringify([
				folder,
				suite,
				prompt,
				model
			])), columns = [
				"suite",
				"prompt",
				"model",
				"runs",
				"trend",
				"pass rate",
				"last run",
				"commit"
			].map((title, at) => ({
				title,
				align: at === 3 || at === 5 ? "right" : "left"
			})), rows = [...series.values()].map((some) => {
				let last = some.at(-1), shown = some.slice(-20).map(({ passRate }) => passRate);
				return [
					last.suite,
					`${last.folder}${last.prompt}`,
					last.model,
					(0, format.B4)(some.length),
					(0, timeline.K)(shown),
					(0, format.l9)(last.passRate),
					dateOf(last.at),
					last.sha.slice(0, 7)
				].map((cell) => [cell]);
			});
			return [(0, report_document.FY)("Runs on the default branch:"), (0, report_document.tp)(columns, rows)];
		}
		let dateOf = (time) => new Date(time).toISOString().slice(0, 10);
		function identityText(json) {
			let { provider, model } = JSON.parse(json);
			return typeof provider == "string" && typeof model == "string" ? `${provider} ${model}` : json;
		}
		let ledgerHelp = "Usage: aiops ledger <show | export | prune> [--<option> <value> \u2026]\n\nAnswers that were paid for, kept so that none is paid twice.\n\n  show      how many there are, of which models, and what they have saved; and how suites did on\n            the default branch\n  export    them as JSON lines, to be replayed by the provider replay\n  prune     removes what is old, or what was not used for longest\n\n  --ledger      the file, relative to this folder [.aiops/ledger.sqlite]\n  --model       export: only what this model of aiops.yml answered\n  --output      export: the file to write [standard output]\n  --older-than  prune: answers that were asked longer ago than this, such as 30d\n  --max-size    prune: the most that may be left, such as 100MB", options = {
			show: ["ledger"],
			export: [
				"ledger",
				"model",
				"output"
			],
			prune: [
				"ledger",
				"older-than",
				"max-size"
			]
		};
		async function ledgerCommand([verb, ...rest], now) {
			if (verb === void 0 || [verb, ...rest].some((word) => [
				"help",
				"--help",
				"-h"
			].includes(word))) {
				process.stdout.write(`${ledgerHelp}\n`);
				return;
			}
			if (!isVerb(verb)) throw new errors.yo(`ledger ${verb}: no such command. ${(0, command_options.q)(verb, Object.keys(options))}`);
			let given = (0, command_options.i)(`ledger ${verb}`, options[verb], rest), file = (0, external_node_path_.resolve)(given.ledger ?? ".aiops/ledger.sqlite");
			if (!(0, external_node_fs_.existsSync)(file)) throw new errors.yo(`There is no ledger ${file}. The first run makes one; name another with --ledger.`);
			let { openDatabase, openReadOnly } = await __webpack_require__.e(5053).then(__webpack_require__.bind(__webpack_require__, 85053));
			try {
				let database = await (verb === "prune" ? openDatabase(file) : openReadOnly(file));
				try {
					verb === "show" ? await show(file, database) : verb === "export" ? await exportTo(given.output, database, given.model) : await prune(database, given, now);
				} finally {
					database.close();
				}
			} catch (error) {
				throw error instanceof problem.N ? new errors.yo(`The ledger ${file} cannot be used: ${error.message}.`, { cause: error }) : error;
			}
		}
		let isVerb = (word) => Object.hasOwn(options, word);
		async function show(file, database) {
			let [{ overviewOf }, { terminal }] = await Promise.all([__webpack_require__.e(5439).then(__webpack_require__.bind(__webpack_require__, 25439)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 91786))]), sections = [ledgerReport(file, overviewOf(database))], { stdout } = process, color = stdout.isTTY === !0 && !process.env.NO_COLOR;
			stdout.write(`${terminal(sections, {
				width: stdout.columns || 100,
				color
			})}\n`);
		}
		async function exportTo(output, database, model) {
			let { exportLines } = await __webpack_require__.e(9214).then(__webpack_require__.bind(__webpack_require__, 79214)), ended = function* () {
				for (let line of exportLines(database, model)) yield `${line}\n`;
			};
			try {
				output === void 0 ? await (0, promises_.pipeline)(ended, process.stdout, { end: !1 }) : await (0, promises_.pipeline)(ended, (0, external_node_fs_.createWriteStream)((0, external_node_path_.resolve)(output)));
			} catch (error) {
				if (error instanceof problem.N) throw error;
				let { code, message } = error;
				if (code === "EPIPE") return;
				throw new errors.yo(`${output ?? "standard output"} cannot be written: ${message}.`, { cause: error });
			}
		}
		async function prune(database, given, now) {
			let age = read("older-than", given, quantity.E9), maxSize = read("max-size", given, quantity.DB);
			if (age === void 0 && maxSize === void 0) throw new errors.yo("ledger prune: say what may go, with --older-than 30d or --max-size 100MB.");
			let limits = {
				...age !== void 0 && { askedBefore: now - age },
				...maxSize !== void 0 && { maxSize }
			}, { removed, before, after } = (await __webpack_require__.e(5342).then(__webpack_require__.bind(__webpack_require__, 85342))).prune(database, limits), what = `${(0, format.B4)(removed)} ${removed === 1 ? "answer" : "answers"} removed`;
			process.stdout.write(`${what}: ${(0, format.Xq)(before)} \u2192 ${(0, format.Xq)(after)}.\n`);
		}
		function read(name, given, parse) {
			let text = given[name];
			if (text !== void 0) try {
				return parse(text);
			} catch (error) {
				throw new errors.yo(`--${name}: ${error.message}, not "${text}".`, { cause: error });
			}
		}
	}),
	96577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => LedgerProblem,
			Z: () => problemOf
		});
		class LedgerProblem extends Error {
			name = "LedgerProblem";
			trouble;
			constructor(trouble, message, options) {
				super(message, options), this.trouble = trouble;
			}
		}
		let troubles = {
			5: ["locked", "another process holds it"],
			6: ["locked", "another process holds it"],
			8: ["read-only", "it cannot be written"],
			11: ["broken", "it is damaged"],
			13: ["full", "the disk is full"],
			14: ["unusable", "it cannot be opened"],
			10: ["unusable", "the disk does not read or write it"],
			26: ["broken", "it is no SQLite database"]
		};
		function problemOf(error) {
			if (error instanceof LedgerProblem || !(error instanceof Error)) return error;
			let { errcode, code } = error, [trouble, message] = troubles[(errcode ?? 0) & 255] ?? [];
			return trouble !== void 0 && message !== void 0 ? new LedgerProblem(trouble, message, { cause: error }) : code === "ERR_SQLITE_ERROR" ? new LedgerProblem("broken", "it is damaged", { cause: error }) : code === "EACCES" || code === "EPERM" || code === "EROFS" ? new LedgerProblem("read-only", "its folder cannot be written", { cause: error }) : code === "ENOTDIR" || code === "EEXIST" ? new LedgerProblem("unusable", "a file is in the way of its folder", { cause: error }) : error;
		}
	}),
	75374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => timeline,
			K: () => sparkline
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258), _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93348);
		let step = .05, heights = [..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];
		function timeline(rows) {
			let low = Math.max(0, Math.floor(Math.min(...rows.map((row) => row.low)) / step + 1e-9) * step), high = Math.min(1, Math.ceil(Math.max(...rows.map((row) => row.high)) / step - 1e-9) * step), at = (share) => high === low ? 0 : Math.round((Math.min(high, Math.max(low, share)) - low) / (high - low) * 23), plot = (row) => Array.from({ length: 24 }, (_, place) => place === at(row.value) ? "\u25cf" : place >= at(row.low) && place <= at(row.high) ? "\u2500" : " ").join(""), ends = [(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(low, 0), (0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(high, 0)], space = " ".repeat(Math.max(1, 24 - ends.join("").length)), cells = rows.map((row) => [
				row.label,
				row.name,
				plot(row),
				...row.others
			]);
			return aligned([[
				"",
				"",
				ends.join(space)
			], ...cells]);
		}
		function aligned(rows) {
			let columns = Math.max(...rows.map((row) => row.length)), widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.s)(row[at] ?? ""))));
			return rows.map((row) => row.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.s)(cell))).join("  ").trimEnd()).join("\n");
		}
		function sparkline(shares) {
			let high = Math.max(...shares), low = Math.min(...shares, high - .1);
			return shares.map((share) => heights[Math.round((share - low) / (high - low) * (heights.length - 1))]).join("");
		}
	})
};
