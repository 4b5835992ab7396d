export const id = 9994;
export const ids = [9994];
export const modules = { 49994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { uploadScans: () => uploadScans });
	var _announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50652), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);
	async function uploadScans(performed, ground) {
		for (let { definition, conclusion, written } of performed) {
			let sarif = conclusion.data === void 0 ? void 0 : definition.sarif?.(conclusion.data), path = sarif && written.files.find((file) => file.endsWith(sarif.file));
			sarif !== void 0 && path !== void 0 && await upload({
				path,
				whole: sarif.whole
			}, definition.name, ground);
		}
	}
	async function upload({ path, whole }, name, { github: { event, client }, trust, surroundings: { log } }) {
		let { repository, pullRequest } = event, commit = (0, _announce_js__WEBPACK_IMPORTED_MODULE_0__.kq)(event);
		if (event.name === "local" || client === void 0 || repository === void 0 || commit === void 0) return;
		if (!trust.write) return log.info(`Nothing was uploaded to code scanning: ${trust.reason}`);
		if (pullRequest === void 0 && !whole) return log.info("Nothing was uploaded to code scanning: a scan of a part would close the alerts of the rest. Set `all: true` to have it there.");
		let [{ promises }, { gzipSync }, { scannedRef, uploadScan }] = await Promise.all([
			Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 73024, 19)),
			Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)),
			__webpack_require__.e(6011).then(__webpack_require__.bind(__webpack_require__, 16011))
		]), ref = scannedRef(event);
		if (ref === void 0) return;
		let sarif = gzipSync(present(await promises.readFile(path, "utf8"))).toString("base64");
		try {
			await uploadScan(client, {
				repository,
				commit,
				ref,
				sarif
			}) ? log.info(`${name}: uploaded to code scanning for ${ref}.`) : log.info(`Nothing was uploaded to code scanning, which is turned off: see Settings, Advanced Security. The SARIF file is ${path}.`);
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
			log.info(`Nothing was uploaded to code scanning: ${error.message}`);
		}
	}
	function present(text) {
		let log = JSON.parse(text);
		for (let run of log.runs) run.results = run.results.filter(({ baselineState }) => baselineState !== "absent");
		return JSON.stringify(log);
	}
}) };
