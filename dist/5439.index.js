export const id = 5439;
export const ids = [5439, 5342];
export const modules = {
	25439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { overviewOf: () => overviewOf });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96577), _prune_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85342), _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78770);
		function overviewOf(database) {
			try {
				return {
					models: database.prepare("\n      SELECT name, identity, count(*) AS answers, coalesce(sum(cost), 0) AS paid, sum(hits) AS uses,\n        coalesce(sum(cost * hits), 0) AS saved, min(asked) AS oldest, max(used) AS used\n      FROM answers JOIN models ON models.id = answers.model\n      GROUP BY models.id ORDER BY answers DESC, name").all(),
					runs: (0, _runs_js__WEBPACK_IMPORTED_MODULE_2__.x)(database),
					size: (0, _prune_js__WEBPACK_IMPORTED_MODULE_1__.fileSize)(database)
				};
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error);
			}
		}
	}),
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
	})
};
