export const id = 4602;
export const ids = [4602, 5342];
export const modules = {
	85342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			fileSize: () => fileSize,
			prune: () => prune,
			usualSize: () => usualSize
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96577);
		let usualSize = 2e8, room = .9;
		function prune(database, { maxSize, askedBefore }) {
			try {
				let before = fileSize(database), removed = 0;
				for (askedBefore !== void 0 && (removed += Number(database.prepare("DELETE FROM answers WHERE asked < ?").run(askedBefore).changes)); maxSize !== void 0 && usedSize(database) > (removed === 0 ? maxSize : maxSize * room);) {
					let gone = oldestOut(database, 1 - maxSize * room / usedSize(database));
					if (gone === 0) break;
					removed += gone;
				}
				return removed > 0 && database.exec("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)"), {
					removed,
					before,
					after: fileSize(database)
				};
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error);
			}
		}
		function oldestOut(database, share) {
			let count = Number(database.prepare("SELECT count(*) AS count FROM answers").get()?.count), statement = database.prepare("DELETE FROM answers WHERE rowid IN (SELECT rowid FROM answers ORDER BY used, rowid LIMIT ?)");
			return Number(statement.run(Math.ceil(count * share)).changes);
		}
		let fileSize = (database) => pragma(database, "page_count") * pragma(database, "page_size"), usedSize = (database) => (pragma(database, "page_count") - pragma(database, "freelist_count")) * pragma(database, "page_size"), pragma = (database, name) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
	}),
	8158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => rowOf,
			u: () => keptOf
		});
		function rowOf({ answer, asked }) {
			let { text, cost, latency, ...rest } = answer, json = JSON.stringify(rest);
			return {
				text,
				rest: json === "{}" ? null : json,
				cost: cost ?? null,
				latency,
				asked
			};
		}
		function keptOf({ text, rest, cost, latency, asked }) {
			try {
				return {
					answer: {
						text,
						...rest === null ? {} : JSON.parse(rest),
						...cost !== null && { cost },
						latency
					},
					asked
				};
			} catch {
				return;
			}
		}
	}),
	78770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => writeRun,
			x: () => readRuns
		});
		function writeRun(database, run) {
			let { folder, suite, prompt, model, at } = run;
			database.exec("BEGIN IMMEDIATE");
			try {
				database.exec("\n  CREATE TABLE IF NOT EXISTS runs (\n    folder TEXT NOT NULL, suite TEXT NOT NULL, prompt TEXT NOT NULL, model TEXT NOT NULL, sha TEXT NOT NULL,\n    day TEXT NOT NULL, at INTEGER NOT NULL, test TEXT NOT NULL, cases INTEGER NOT NULL, passRate REAL NOT NULL,\n    low REAL NOT NULL, high REAL NOT NULL, costPerCase REAL, latencyP95 REAL,\n    PRIMARY KEY (folder, suite, prompt, model, sha, day)\n  ) STRICT, WITHOUT ROWID"), database.prepare("INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(folder, suite, prompt, model, run.sha, new Date(at).toISOString().slice(0, 10), at, run.test, run.cases, run.passRate, run.low, run.high, run.costPerCase ?? null, run.latencyP95 ?? null);
				let own = "folder = ?1 AND suite = ?2 AND prompt = ?3 AND model = ?4";
				database.prepare(`DELETE FROM runs WHERE ${own} AND at < (SELECT at FROM runs WHERE ${own} ORDER BY at DESC LIMIT 1 OFFSET 99)`).run(folder, suite, prompt, model), database.exec("DELETE FROM runs WHERE at < (SELECT at FROM runs ORDER BY at DESC LIMIT 1 OFFSET 9999)"), database.exec("COMMIT");
			} catch (error) {
				throw database.isTransaction && database.exec("ROLLBACK"), error;
			}
		}
		function readRuns(database, series) {
			return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'runs'").get() === void 0 ? [] : database.prepare("SELECT * FROM runs WHERE ?1 IS NULL OR (folder = ?1 AND suite = ?2) ORDER BY at, sha").all(series?.folder ?? null, series?.suite ?? null).map(({ day: _, costPerCase, latencyP95, ...rest }) => ({
				...rest,
				...costPerCase !== null && { costPerCase: Number(costPerCase) },
				...latencyP95 !== null && { latencyP95: Number(latencyP95) }
			}));
		}
	}),
	44602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { SqliteLedger: () => SqliteLedger });
		var ledger_problem = __webpack_require__(96577), prune = __webpack_require__(85342), external_node_fs_ = __webpack_require__(73024);
		let parts = [
			"",
			"-wal",
			"-shm",
			"-journal"
		], fileId = (path) => {
			let stat = (0, external_node_fs_.statSync)(path, {
				throwIfNoEntry: !1,
				bigint: !0
			});
			return stat && `${stat.dev} ${stat.ino}`;
		};
		function moveAside(path, id) {
			if (id === void 0 || fileId(path) !== id) return;
			let target = freeName(`${path}.broken`);
			for (let part of parts.filter((one) => (0, external_node_fs_.existsSync)(`${path}${one}`))) (0, external_node_fs_.renameSync)(`${path}${part}`, `${target}${part}`);
			return target;
		}
		function freeName(name) {
			for (let number = 1;; number += 1) {
				let candidate = number === 1 ? name : `${name}-${number}`;
				if (!(0, external_node_fs_.existsSync)(candidate)) return candidate;
			}
		}
		var database = __webpack_require__(85053), version = __webpack_require__(21545), ledger_row = __webpack_require__(8158), runs = __webpack_require__(78770);
		class AnswerTable {
			#database;
			#find;
			#write;
			#models = new Map();
			constructor(database) {
				this.#database = database, this.#find = explained(() => database.prepare("SELECT text, rest, cost, latency, asked FROM answers WHERE key = ?"));
			}
			find(key) {
				let row = explained(() => this.#find.get(Buffer.from(key, "hex")));
				return row && (0, ledger_row.u)(row);
			}
			write(batch) {
				this.#transaction(({ answer }) => {
					for (let [{ key, request, repeat, model }, kept] of batch) {
						let { text, rest, cost, latency, asked } = (0, ledger_row.O)(kept), bytes = Buffer.from(key, "hex"), id = this.#model(model);
						answer.run(bytes, id, request, repeat, text, rest, cost, latency, asked, version.r, asked);
					}
				});
			}
			touch(hits, now) {
				this.#transaction(({ hit }) => {
					for (let [key, times] of hits) hit.run(now, times, Buffer.from(key, "hex"));
				});
			}
			runs(series) {
				return explained(() => (0, runs.x)(this.#database, series));
			}
			writeRun(run) {
				explained(() => (0, runs.b)(this.#database, run));
			}
			shrink(maxSize) {
				(0, prune.prune)(this.#database, { maxSize });
			}
			close() {
				explained(() => this.#database.close());
			}
			#transaction(body) {
				explained(() => {
					this.#write ??= writing(this.#database), this.#write.begin.run();
					try {
						body(this.#write), this.#write.commit.run();
					} catch (error) {
						throw this.#models.clear(), this.#database.isTransaction && this.#database.exec("ROLLBACK"), error;
					}
				});
			}
			#model({ identity, name }) {
				let known = this.#models.get(identity);
				if (known !== void 0) return known;
				let id = Number(this.#write?.model.get(identity, name)?.id);
				return this.#models.set(identity, id), id;
			}
		}
		let writing = (database) => ({
			begin: database.prepare("BEGIN IMMEDIATE"),
			commit: database.prepare("COMMIT"),
			model: database.prepare("\n    INSERT INTO models (identity, name) VALUES (?, ?) ON CONFLICT (identity) DO UPDATE SET name = excluded.name\n    RETURNING id"),
			answer: database.prepare("\n    INSERT INTO answers (key, model, request, repeat, text, rest, cost, latency, asked, ours, used, hits)\n    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)\n    ON CONFLICT (key) DO UPDATE SET text = excluded.text, rest = excluded.rest, cost = excluded.cost,\n      latency = excluded.latency, asked = excluded.asked, ours = excluded.ours, used = excluded.used"),
			hit: database.prepare("UPDATE answers SET used = max(used, ?), hits = hits + ? WHERE key = ?")
		});
		function explained(effect) {
			try {
				return effect();
			} catch (error) {
				throw (0, ledger_problem.Z)(error);
			}
		}
		function setAside({ table, writable, id }, { path, warn }) {
			try {
				table.close();
			} catch {}
			warn(brokenText(path, writable ? moveAside(path, id) : void 0));
		}
		async function openStore(options) {
			let { path, warn } = options, id = fileId(path);
			try {
				return {
					table: new AnswerTable(await (0, database.openDatabase)(path)),
					writable: !0,
					id: fileId(path)
				};
			} catch (error) {
				let problem = (0, ledger_problem.Z)(error);
				if (!(problem instanceof ledger_problem.N)) throw problem;
				if (problem.trouble === "broken") {
					let aside = moveAside(path, id);
					return warn(brokenText(path, aside)), fileId(path) === id ? void 0 : openStore(options);
				}
				let readable = id === void 0 ? void 0 : await forReading(path, problem), means = readable === void 0 ? "This run goes on without it" : "What is in it is used, and nothing is added";
				return warn(`The ledger ${path} cannot be used in full: ${problem.message}. ${means}.${fixOf(problem)}`), readable && {
					table: readable,
					writable: !1,
					id
				};
			}
		}
		async function forReading(path, { trouble }) {
			if (trouble === "read-only" || trouble === "unusable") try {
				return new AnswerTable(await (0, database.openReadOnly)(path));
			} catch {
				return;
			}
		}
		let brokenText = (path, aside) => `The ledger ${path} is damaged${aside === void 0 ? "" : ` and was moved to ${aside}`}. A new one is begun: what it held will be asked again.`;
		function fixOf({ trouble }) {
			return trouble === "version" ? " Use the newest aiops everywhere, or another file with the input `ledger`." : trouble === "foreign" ? " Name another file with the input `ledger`." : "";
		}
		class SqliteLedger {
			asking = new Map();
			written = 0;
			#options;
			#store;
			#waiting = [];
			#hits = new Map();
			#reopening;
			constructor(options, store) {
				this.#options = options, this.#store = store;
			}
			static async open(options) {
				let store = await openStore(options);
				return store && new SqliteLedger(options, store);
			}
			find({ key }) {
				try {
					return this.#store?.table.find(key);
				} catch (error) {
					this.#failed(error);
					return;
				}
			}
			keep(question, kept) {
				return this.#store?.writable !== !0 && this.#reopening === void 0 ? Promise.resolve() : new Promise((done, fail) => {
					this.#waiting.length === 0 && setImmediate(() => this.#flush()), this.#waiting.push({
						entry: [question, kept],
						done,
						fail
					});
				});
			}
			used({ key }) {
				this.#hits.set(key, (this.#hits.get(key) ?? 0) + 1), this.#hits.size >= 5e3 && this.#noteHits();
			}
			runs(series) {
				try {
					return this.#store?.table.runs(series) ?? [];
				} catch (error) {
					return this.#failed(error), [];
				}
			}
			noteRun(run) {
				if (this.#store?.writable === !0) try {
					this.#store.table.writeRun(run), this.written += 1;
				} catch (error) {
					this.#failed(error);
				}
			}
			async close() {
				this.#flush(), this.#noteHits(), await this.#reopening;
				let store = this.#store;
				if (this.#store = void 0, store !== void 0) {
					try {
						store.writable && this.written > 0 && store.table.shrink(this.#options.maxSize ?? prune.usualSize);
					} catch (error) {
						this.#failed(error);
					}
					store.table.close();
				}
			}
			#flush() {
				if (this.#reopening !== void 0 || this.#waiting.length === 0) return;
				let batch = this.#waiting;
				try {
					this.#store?.writable === !0 && (this.#store.table.write(batch.map(({ entry }) => entry)), this.written += batch.length);
				} catch (error) {
					try {
						if (this.#failed(error) === "again") return;
					} catch (bug) {
						for (let { fail } of batch) fail(bug);
					}
				}
				this.#waiting = [];
				for (let { done } of batch) done();
			}
			#noteHits() {
				let hits = this.#hits;
				if (this.#hits = new Map(), hits.size !== 0 && this.#store?.writable === !0) try {
					this.#store.table.touch(hits, this.#options.clock());
				} catch (error) {
					this.#failed(error);
				}
			}
			#failed(error) {
				let problem = (0, ledger_problem.Z)(error);
				if (!(problem instanceof ledger_problem.N)) throw problem;
				let store = this.#store, { warn, path } = this.#options;
				return problem.trouble !== "broken" || store === void 0 ? (this.#store = store?.writable === !0 ? {
					...store,
					writable: !1
				} : void 0, store?.writable === !0 && warn(`The ledger ${path} is not written any more: ${problem.message}. What is answered now will be asked again.`), "over") : (this.#store = void 0, setAside(store, this.#options), this.#reopening = openStore(this.#options).then((next) => {
					this.#store = next, this.#reopening = void 0, this.#flush();
				}), "again");
			}
		}
	})
};
