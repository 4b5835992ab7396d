export const id = 5868;
export const ids = [5868, 5053];
export const modules = {
	85053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			ledgerVersion: () => ledgerVersion,
			openDatabase: () => openDatabase,
			openReadOnly: () => openReadOnly
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500), node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136), _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96577);
		let ledgerVersion = 1, applicationId = 1097420656, busy = 1e4, schema = `
  CREATE TABLE models (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
  CREATE TABLE answers (
    key BLOB PRIMARY KEY,
    model INTEGER NOT NULL REFERENCES models,
    request TEXT NOT NULL,
    repeat INTEGER NOT NULL,
    text TEXT NOT NULL,
    rest TEXT,
    cost REAL,
    latency REAL NOT NULL,
    asked INTEGER NOT NULL,
    ours TEXT NOT NULL,
    used INTEGER NOT NULL,
    hits INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = 1;
`;
		async function openDatabase(path) {
			let { DatabaseSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 80099, 19));
			for (let attempt = 1;; attempt += 1) {
				let database;
				try {
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: !0 }), database = new DatabaseSync(path, { timeout: busy }), prepare(database), database;
				} catch (error) {
					database?.close();
					let problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Z)(error);
					if (!(problem instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__.N && problem.trouble === "locked") || attempt === 100) throw problem;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
				}
			}
		}
		async function openReadOnly(path) {
			let { DatabaseSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 80099, 19)), open = (place) => {
				let database = new DatabaseSync(place, {
					readOnly: !0,
					timeout: busy
				});
				try {
					if (requireOurs(database) === "empty") throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.N("foreign", "it is empty");
					return database;
				} catch (error) {
					throw database.close(), error;
				}
			};
			try {
				return open(path);
			} catch (error) {
				let problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Z)(error);
				if (!(problem instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__.N && ["unusable", "read-only"].includes(problem.trouble))) throw problem;
			}
			try {
				return open(new URL("?immutable=1", (0, node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path)));
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Z)(error);
			}
		}
		function prepare(database) {
			requireOurs(database) === "ours" ? database.exec("PRAGMA journal_mode = WAL") : (database.exec("PRAGMA synchronous = OFF; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE"), requireOurs(database) === "empty" && database.exec(schema), database.exec("COMMIT")), database.exec("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000"), database.exec("BEGIN IMMEDIATE; PRAGMA user_version = 1; ROLLBACK");
		}
		function requireOurs(database) {
			let numberOf = (sql) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
			database.exec("SAVEPOINT look");
			let [id, version, tables] = [
				numberOf("PRAGMA application_id"),
				numberOf("PRAGMA user_version"),
				numberOf("SELECT count(*) FROM sqlite_schema")
			];
			if (database.exec("RELEASE look"), id === 0 && version === 0 && tables === 0) return "empty";
			if (id !== applicationId) throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.N("foreign", "it is the database of another program");
			if (version !== 1) {
				let whose = version > 1 ? "a newer" : "an older";
				throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.N("version", `${whose} version of aiops wrote it (its format is ${version}, this one reads 1)`);
			}
			return numberOf("SELECT max(id) FROM models"), numberOf("SELECT key FROM answers LIMIT 1"), "ours";
		}
	}),
	95868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { keepLedger: () => keepLedger });
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502), database = __webpack_require__(85053);
		function actionsCache(env) {
			let address = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
			if (env.ACTIONS_RUNTIME_TOKEN && (address || env.ACTIONS_CACHE_URL)) return {
				restore: async (path, key, prefixes) => {
					let { restoreCache } = await __webpack_require__.e(4305).then(__webpack_require__.bind(__webpack_require__, 64305));
					return restoreCache([path], key, [...prefixes], { segmentTimeoutInMs: 6e4 });
				},
				save: async (path, key) => {
					let { saveCache } = await __webpack_require__.e(4305).then(__webpack_require__.bind(__webpack_require__, 64305));
					await saveCache([path], key);
				}
			};
		}
		function cacheKeys({ run }, key = "") {
			let all = `aiops-ledger-${database.ledgerVersion}-`, own = `${all}${[run?.job ?? "", key].map((part) => part.replace(/[^\w.]+/g, "_").slice(0, 100)).join("-")}-`;
			return {
				key: `${own}${run?.id ?? 0}-${run?.attempt ?? 1}`,
				prefixes: [own, all]
			};
		}
		let ofTheBase = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment"
		]);
		function cacheUse(event, trust) {
			return trust.trusted ? "restore and save" : ofTheBase.has(event.name) ? "restore" : "none";
		}
		function noLedger() {
			return {
				asking: new Map(),
				find: () => void 0,
				keep: async () => void 0,
				used: () => void 0,
				runs: () => [],
				noteRun: () => void 0,
				written: 0,
				close: async () => void 0
			};
		}
		async function openLedger(options) {
			let { SqliteLedger } = await __webpack_require__.e(4602).then(__webpack_require__.bind(__webpack_require__, 44602));
			return await SqliteLedger.open(options) ?? noLedger();
		}
		var place = __webpack_require__(921);
		async function keepLedger(settings, surroundings, cache = actionsCache(surroundings.env)) {
			let { log, clock, event, trust, afterwards } = surroundings;
			if (settings.file === "none") return noLedger();
			let trees = surroundings.sides.filter(({ label }) => label !== "folder"), committed = async () => (await Promise.all(trees.map((side) => side.list()))).flat(), path = await (0, place.V)(settings.file, {
				...surroundings,
				committed
			});
			if (typeof path != "string") return log.warning(`No ledger is used: ${path.why}.`), noLedger();
			let use = settings.cache && cache !== void 0 ? cacheUse(event, trust) : "none", keys = cacheKeys(event, surroundings.key);
			use !== "none" && !(0, external_node_fs_.existsSync)(path) && await attempt("restored from", () => cache?.restore(path, keys.key, keys.prefixes)), settings.file === void 0 && hideFromGit(path);
			let { maxSize } = settings, ledger = await openLedger({
				path,
				clock,
				warn: (text) => log.warning(text),
				...maxSize !== void 0 && { maxSize }
			});
			return afterwards(async () => {
				await ledger.close(), use === "restore and save" && ledger.written !== 0 && await attempt("saved to", () => cache?.save(path, keys.key));
			}), ledger;
			async function attempt(what, task) {
				try {
					await task();
				} catch (error) {
					log.warning(`The ledger could not be ${what} GitHub's cache: ${(0, errors.bD)(error)}`);
				}
			}
		}
		function hideFromGit(path) {
			let folder = (0, external_node_path_.dirname)(path);
			if (folder.endsWith(place.v) && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".gitignore"))) try {
				(0, external_node_fs_.mkdirSync)(folder, { recursive: !0 }), (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, ".gitignore"), "*\n");
			} catch {}
		}
	}),
	921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => ledgerPlace,
			v: () => ownFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		let ownFolder = ".aiops", name = "ledger.sqlite";
		async function ledgerPlace(file, around) {
			let { env, directory, workspace, trust } = around;
			if (file === void 0 && env.GITHUB_ACTIONS === "true" && env.RUNNER_TEMP) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP, "aiops", name);
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder, name)), isChecked = isInside(workspace, path);
			if (isChecked && env.GITHUB_ACTIONS === "true" && !trust.trusted) return { why: `${path} is in the workspace, where somebody else's head may have put it` };
			if (isChecked && linksOn(path, workspace)) return { why: `a symbolic link leads to ${path}` };
			let inTree = isInside(directory, path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") : void 0;
			return inTree !== void 0 && (await around.committed()).includes(inTree) ? { why: `${inTree} is in the repository, or not ignored by git. Remove it, and write it into .gitignore` } : path;
		}
		function isInside(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
			return way !== "" && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== ".." && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
		}
		function linksOn(path, folder) {
			for (let part = path; isInside(folder, part); part = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(part, { throwIfNoEntry: !1 })?.isSymbolicLink()) return !0;
			return !1;
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
	})
};
