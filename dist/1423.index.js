import { shared as shared0 } from './57945.shared.js';
export const id = 1423;
export const ids = [1423, 9034];
export const modules = {
	51423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			downloadArtifact: () => downloadArtifact,
			listArtifacts: () => listArtifacts
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _network_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59687), _download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59034), _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98436);
		async function listArtifacts(client, { owner, name: repo }, run) {
			let found = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_3__.o)({
				doing: `list the artifacts of run ${run}`,
				needs: "actions: read"
			}, () => client.paginate("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
				owner,
				repo,
				run_id: run,
				per_page: 100
			})), newest = new Map();
			for (let { id, name, size_in_bytes: bytes, expired } of found) {
				let known = newest.get(name);
				!expired && (known === void 0 || known.id < id) && newest.set(name, {
					id,
					name,
					bytes
				});
			}
			return [...newest.values()];
		}
		async function downloadArtifact({ owner, name: repo }, artifact, most, { token, apiUrl, env, signal }) {
			if (artifact.bytes > most) throw tooLarge(artifact, most);
			let fetch = (0, _network_fetch_js__WEBPACK_IMPORTED_MODULE_1__.v)({ env }), first = await fetch(`${apiUrl.replace(/\/+$/, "")}/repos/${owner}/${repo}/actions/artifacts/${artifact.id}/zip`, {
				headers: {
					authorization: `token ${token}`,
					"user-agent": "aiops-actions"
				},
				signal
			}), location = first.headers.get("location");
			if (first.status !== 302 || location === null) throw await first.text(), new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				message: `the artifact ${artifact.name} could not be had (${first.status}).`,
				fix: "It has to be there still, and the job needs `actions: read` under `permissions:`."
			});
			await first.text();
			let stored = await fetch(location, {
				headers: { "user-agent": "aiops-actions" },
				signal
			});
			if (!stored.ok) throw await stored.text(), new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({ message: `the artifact ${artifact.name} could not be downloaded (${stored.status}).` });
			let whole = await (0, _download_js__WEBPACK_IMPORTED_MODULE_2__.readAtMost)(stored, most);
			if (whole === void 0) throw tooLarge(artifact, most);
			return whole;
		}
		let tooLarge = ({ name }, most) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
			message: `the artifact ${name} is larger than ${Math.round(most / 1e6)} MB.`,
			fix: "Upload `result.json` and `shard.json` alone."
		});
	}),
	59034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			download: () => download,
			readAtMost: () => readAtMost
		});
		var _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59687);
		async function download(env, url, most) {
			let signal = AbortSignal.timeout(3e4), response = await (0, _network_fetch_js__WEBPACK_IMPORTED_MODULE_0__.v)({ env })(url, {
				headers: { "user-agent": "aiops-actions" },
				signal
			});
			if (response.ok) return readAtMost(response, most);
			await response.text();
		}
		async function readAtMost({ body }, most) {
			let parts = [], bytes = 0;
			for await (let part of body) {
				if (bytes += part.length, bytes > most) return;
				parts.push(part);
			}
			return Buffer.concat(parts);
		}
	}),
	57945: (shared0[57945]),
	59687: (shared0[59687])
};
