export const id = 6011;
export const ids = [6011];
export const modules = { 16011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
		scannedRef: () => scannedRef,
		uploadScan: () => uploadScan
	});
	var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98436);
	function scannedRef({ pullRequest, ref }) {
		return pullRequest === void 0 ? ref : `refs/pull/${pullRequest.number}/head`;
	}
	async function uploadScan(client, { repository, commit, ref, sarif }) {
		return await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)({
			doing: "upload to code scanning",
			needs: "security-events: write"
		}, async () => {
			try {
				return await client.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
					owner: repository.owner,
					repo: repository.name,
					commit_sha: commit,
					ref,
					sarif,
					tool_name: "guardrail-scan"
				}), !0;
			} catch (error) {
				if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.isRequestError)(error) && error.status === 403 && /must be enabled/i.test(error.message)) return !1;
				throw error;
			}
		});
	}
}) };
