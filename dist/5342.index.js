export const id = 5342;
export const ids = [5342];
export const modules = { 85342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
