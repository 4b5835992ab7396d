export const id = 1665;
export const ids = [1665];
export const modules = { 91665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { latestRelease: () => latestRelease });
	var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98436);
	async function latestRelease(client, { owner, name }) {
		return await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)({
			doing: "look up the latest release",
			needs: "contents: read"
		}, async () => {
			try {
				let { data } = await client.request("GET /repos/{owner}/{repo}/releases/latest", {
					owner,
					repo: name
				});
				return data.tag_name;
			} catch (error) {
				if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.isRequestError)(error) && error.status === 404) return;
				throw error;
			}
		});
	}
}) };
