import { shared as shared0 } from './77416.shared.js';
import { shared as shared1 } from './95049.shared.js';
import { shared as shared2 } from './14948.shared.js';
import { shared as shared3 } from './56754.shared.js';
export const id = 8005;
export const ids = [8005];
export const modules = {
	38005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { releasesReport: () => releasesReport });
		var _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12021), _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30056);
		function releasesReport({ name, environment, live, history, isLive }) {
			let drift = typeof live == "string" ? void 0 : (0, _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_1__.$)(live, history.current()), what = typeof live == "string" ? ["What is live cannot be told: ", live] : [
				"Live: ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.ko)(live.what),
				"."
			], columns = [
				"",
				"content",
				"commit",
				"when (UTC)",
				"who",
				"proof",
				"what became of it"
			].map((title) => ({
				title,
				align: "left"
			})), first = history.entries.find((entry) => isLive(entry) && (0, _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_3__.Kg)(entry)), rows = history.entries.map((entry) => [
				[entry === first ? "live" : ""],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(entry.manifest.contentDigest))],
				[(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.aY)(entry.commit.slice(0, 7))],
				[entry.at.slice(0, 16).replace("T", " ")],
				[entry.by],
				[entry.manifest.proof.map((proof) => proof.name).join(", ") || "none"],
				[ofEntry(entry)]
			]);
			return [{
				id: "releases",
				priority: 1,
				blocks: [
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.R_)(3, `${name} in ${environment}`),
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)(...what),
					...drift === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.ko)("Drift: "), drift)],
					rows.length === 0 ? (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)("No release was recorded.") : (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.tp)(columns, rows)
				]
			}];
		}
		function ofEntry(entry) {
			let last = entry.statuses.findLast(({ state }) => state === "success" || state === "failure"), task = entry.task === "rollback" ? "rollback: " : "";
			return last === void 0 ? `${task}unfinished` : `${task}${last.state === "success" ? "good" : "bad"}. ${last.description}`;
		}
	}),
	77416: (shared0[77416]),
	15865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => driftOf,
			V: () => preview
		});
		var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12021), _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95049);
		async function preview(release, world) {
			let { deployment, environment, contentDigest: content } = release.manifest, operation = (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.zI)(world, { hold: refuse }, content), live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.Op)(world, operation), history = await _history_js__WEBPACK_IMPORTED_MODULE_2__.BZ.read(world.records, deployment, environment, [content, live?.content]), recorded = history.current(), bad = history.badSince(content), told = {
				...recorded && { recorded },
				...bad && live?.content !== content && { bad },
				unfinished: history.unfinished().filter((entry) => history.isAfterCurrent(entry))
			};
			if (live === void 0) return {
				live,
				obstacles: [{ message: `What is live at ${world.target.name} cannot be told.` }],
				...told
			};
			let plan = await world.target.plan(release, live, operation), obstacles = [...plan.obstacles];
			live.changing && obstacles.push({
				message: `${world.target.name} is being changed.`,
				fix: "Wait until that has ended."
			});
			let back = history.entryOf(live), drift = driftOf(live, recorded);
			return {
				live,
				plan,
				obstacles,
				...told,
				...back && { back },
				...drift !== void 0 && { drift }
			};
		}
		let refuse = () => {
			throw Error("a plan changes nothing");
		};
		function driftOf(live, recorded) {
			if (live.changing || live.content === (recorded && (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.$E)(recorded))) return;
			if (recorded === void 0) return `Live is ${live.what}, and nobody has recorded it.`;
			let content = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_2__.$E)(recorded));
			return `Live is ${live.what}, and ${content} of ${recorded.at.slice(0, 10)} is what was recorded.`;
		}
	}),
	95049: (shared1[95049]),
	14948: (shared2[14948]),
	56754: (shared3[56754])
};
