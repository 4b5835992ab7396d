import { shared as shared0 } from './48096.shared.js';
export const id = 8210;
export const ids = [8210];
export const modules = {
	68210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readCsv: () => readCsv });
		var lib = __webpack_require__(56070), errors = __webpack_require__(83502);
		let fields = [
			"id",
			"expected",
			"attachments",
			"cluster",
			"critical"
		];
		class CsvHeader {
			#file;
			#columns;
			constructor(cells, place) {
				this.#file = place.file, this.#columns = cells.map((cell) => target(cell.trim()));
				let problems = [], seen = new Map();
				if (this.#columns.forEach(({ to, name }, index) => {
					let first = seen.get(`${to}.${name}`);
					seen.set(`${to}.${name}`, index), name === "" ? problems.push({
						...place,
						message: `Column ${index + 1} has no name. Name it or remove it.`
					}) : name === "__proto__" ? problems.push({
						...place,
						key: name,
						message: "cannot be the name of a column."
					}) : first !== void 0 && problems.push({
						...place,
						key: name,
						message: `is there twice, in columns ${first + 1} and ${index + 1}.`
					});
				}), problems.length > 0) throw new errors.yo(problems);
			}
			record(cells, line, report) {
				let columns = this.#columns;
				if (cells.length !== columns.length) {
					let message = `This row has ${count(cells.length)}, the header has ${count(columns.length)}.`;
					report({
						...this.#file !== void 0 && { file: this.#file },
						line,
						message,
						fix: "A value with a comma or a line break in it needs quotes."
					});
					return;
				}
				let record = {}, vars = {}, tags = {};
				return columns.forEach(({ to, name }, index) => {
					let cell = cells[index];
					if (to === "vars") vars[name] = cell;
					else if (cell === "") return;
					else to === "tags" ? tags[name] = cell : record[name] = fieldOf(name, cell);
				}), record.vars = vars, record.tags = tags, record;
			}
		}
		let count = (columns) => columns === 1 ? "1 column" : `${columns} columns`;
		function target(column) {
			return fields.some((field) => field === column) ? {
				to: "field",
				name: column
			} : column.startsWith("tags.") ? {
				to: "tags",
				name: column.slice(5)
			} : {
				to: "vars",
				name: column.startsWith("vars.") ? column.slice(5) : column
			};
		}
		function fieldOf(name, cell) {
			return name === "attachments" ? cell.split(";").map((path) => path.trim()) : name === "critical" ? truth(cell) : cell;
		}
		function truth(cell) {
			let word = cell.trim().toLowerCase();
			return word === "true" || word === "false" ? word === "true" : cell;
		}
		var text_blocks = __webpack_require__(48096);
		let longestRow = 16 * 2 ** 20;
		async function* readCsv(stream, file, report) {
			let header, rows = [], lastLine = 0, parser = (0, lib.qg)({
				on_record: (cells, { lines }) => {
					lastLine = lines;
					let line = lines - breaksIn(cells);
					if (header === void 0) return header = new CsvHeader(cells, {
						file,
						line
					}), null;
					let value = header.record(cells, line, report);
					return value !== void 0 && rows.push({
						line,
						value
					}), null;
				},
				record_delimiter: "\n",
				relax_column_count: !0,
				skip_records_with_empty_values: !0,
				max_record_size: longestRow
			});
			parser.on("error", () => {});
			try {
				for await (let { text } of (0, text_blocks.I)(stream, file)) await settled((done) => parser.write(text, done)), yield rows, rows = [];
				await settled((done) => parser.end(done));
			} catch (error) {
				throw error instanceof lib.J$ ? plain(error, file, lastLine + 1) : error;
			} finally {
				parser.destroy();
			}
			yield rows;
		}
		let settled = (act) => new Promise((resolve, reject) => {
			act((error) => error ? reject(error) : resolve());
		});
		function breaksIn(cells) {
			let count = 0;
			for (let cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
			return count;
		}
		let unclosed = "In this row or after it a quote is opened and never closed.", sentences = {
			CSV_QUOTE_NOT_CLOSED: unclosed,
			CSV_MAX_RECORD_SIZE: unclosed,
			INVALID_OPENING_QUOTE: "A quote stands inside a value. Put the value in quotes, and write \"\" for a quote in it.",
			CSV_INVALID_CLOSING_QUOTE: "After a closing quote a comma must follow. Write \"\" for a quote inside a value."
		};
		function plain(error, file, row) {
			let sentence = sentences[error.code], given = typeof error.lines == "number" && sentence !== unclosed ? error.lines : row;
			return new errors.yo({
				file,
				line: given,
				message: sentence ?? `Not CSV: ${error.message}.`
			}, { cause: error });
		}
	}),
	48096: (shared0[48096])
};
