import { shared as shared0 } from './31601.shared.js';
import { shared as shared1 } from './95049.shared.js';
export const id = 1538;
export const ids = [1538];
export const modules = {
	71538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { carryOut: () => carryOut });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_releases_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31601), _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12021), _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15865), _shared_releases_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88635), _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48372);
		let historyOf = (entries, live) => (0, _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_4__.O)(entries.slice(0, 5), live).map((one) => ({
			...one,
			proof: [...one.proof]
		}));
		async function carryOut({ release, world, mode, again, missing }) {
			let { live, plan, obstacles, recorded, drift, back, bad, unfinished, entries } = await (0, _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_2__.V)(release, world), looked = {
				steps: [...plan?.steps ?? []],
				...plan && { rollout: plan.rollout },
				obstacles: obstacles.map(({ message, fix }) => ({
					message,
					...fix !== void 0 && { fix }
				})),
				...live && { live: {
					what: live.what,
					changing: live.changing,
					...live.content !== void 0 && { content: live.content }
				} },
				...recorded && { recorded: told(recorded) },
				...drift !== void 0 && { drift },
				...back && { back: told(back) },
				...bad && { bad: {
					at: badAt(bad),
					why: (0, _shared_releases_deploy_js__WEBPACK_IMPORTED_MODULE_1__.e)(bad)[0]
				} },
				repaired: unfinished.map(({ by, at }) => `The run of ${by} on ${at.slice(0, 10)} ended on its way.`),
				history: historyOf(entries, live?.content)
			};
			if (mode === "plan") return looked;
			let [first] = missing;
			if (first !== void 0) {
				let reason = `${missing.map(({ name }) => name).join(" and ")} ${missing.length === 1 ? "is" : "are"} not proven. ${first.why}`;
				return {
					...looked,
					outcome: {
						state: "unproven",
						reason,
						fix: first.fix
					}
				};
			}
			let { log } = world;
			return log.info(`${release.manifest.deployment} to ${release.manifest.environment}: ${live?.what ?? "unknown"} is live.`), {
				...looked,
				...await applied(release, world, again)
			};
		}
		async function applied(release, world, again) {
			let done;
			try {
				done = await (0, _shared_releases_deploy_js__WEBPACK_IMPORTED_MODULE_1__.g)(release, world, { again });
			} catch (error) {
				if (!(error instanceof _shared_releases_records_js__WEBPACK_IMPORTED_MODULE_3__.b)) throw error;
				return {
					outcome: {
						state: "locked",
						reason: error.message,
						fix: "Wait until that run has ended; `concurrency:` in the workflow has runs wait for each other. A run that was killed gives its lock up when GitHub lists it as completed."
					},
					repaired: []
				};
			}
			let { state, reason, fix, live, putBack, entry, repaired } = done;
			return {
				outcome: {
					state,
					reason,
					...fix !== void 0 && { fix },
					...live && { live: live.changing ? `${live.what}, still changing` : live.what },
					...putBack && { putBack }
				},
				repaired: [...repaired],
				...entry && await historyNow(release, world, live?.content)
			};
		}
		async function historyNow({ manifest: { deployment, environment, contentDigest } }, { records, log }, live) {
			try {
				let { entries } = await _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_5__.BZ.read(records, deployment, environment, [contentDigest, live]);
				return { history: historyOf(entries, live) };
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				return log.warning(error.message), {};
			}
		}
		let told = ({ release, manifest, commit, by, at }) => ({
			release,
			content: manifest.contentDigest,
			commit,
			by,
			at
		}), badAt = (entry) => (0, _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_5__.g5)(entry)?.at ?? entry.at;
	}),
	31601: (shared0[31601]),
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
				unfinished: history.unfinished().filter((entry) => history.isAfterCurrent(entry)),
				entries: history.entries
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
	88635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	}),
	95049: (shared1[95049])
};
