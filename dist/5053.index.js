export const id = 5053;
export const ids = [5053];
export const modules = { 85053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
