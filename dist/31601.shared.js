export const shared = {
31601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => deploy,
			e: () => whyBad
		});
		var errors = __webpack_require__(83502), releases_history = __webpack_require__(12021), releases_manifest = __webpack_require__(77416), releases_world = __webpack_require__(95049);
		async function repair(history, live, content, world, lock) {
			let unfinished = history.unfinished();
			if (unfinished.length === 0) return {
				history,
				live,
				repaired: []
			};
			let { target, records } = world, repaired = [], [newest] = unfinished.filter((entry) => history.isAfterCurrent(entry)), resumed = newest !== void 0 && (0, releases_history.$E)(newest) === content ? newest : void 0, now = live;
			if (newest !== void 0 && resumed === void 0 && (live.changing || isLeftBy(newest, live))) {
				let operation = (0, releases_world.zI)(world, lock, `${(0, releases_history.$E)(newest)} back`), outcome = await (0, releases_world.XJ)(() => target.revert(newest.before?.point, operation));
				now = await (0, releases_world.Op)(world, operation), world.log.warning(`${(0, releases_manifest.VK)((0, releases_history.$E)(newest))} was left unverified, and was put back: ${outcome.reason}`), (now?.changing || now?.content !== newest.before?.content) && (now = void 0);
			}
			await lock.hold();
			for (let entry of unfinished) {
				if (entry === resumed) continue;
				let why = "Its run ended before it was found good.";
				await records.mark(entry.id, "failure", why), repaired.push(`${(0, releases_manifest.VK)(entry.release)}: ${why}`);
			}
			let { deployment, environment } = unfinished[0].manifest;
			return {
				history: repaired.length === 0 ? history : await releases_history.BZ.read(records, deployment, environment, [
					content,
					live.content,
					now?.content
				]),
				live: now,
				repaired,
				...resumed && { resumed }
			};
		}
		let isLeftBy = (entry, { content }) => content === (0, releases_history.$E)(entry) && entry.before?.content !== (0, releases_history.$E)(entry);
		var canonical_json = __webpack_require__(14948), releases_records = __webpack_require__(88635);
		async function goBack({ reason, before, was, after, content }, entry, world, lock) {
			let { target, records, signal } = world, limits = signal.aborted ? {
				milliseconds: world.grace,
				signal: AbortSignal.timeout(world.grace)
			} : { signal: new AbortController().signal }, operation = (0, releases_world.zI)(world, lock, `${content} back`, limits), isBack = (now, isDone = !1) => now === void 0 || now.changing || now.content === content || now.content !== before?.content ? !1 : now.content !== void 0 || isDone || (0, canonical_json.d)(now.point) === (0, canonical_json.d)(before?.point), now = after, back = isBack(now), why = reason, fix;
			if (!back && before?.content !== content) {
				world.log.warning(`${reason} Going back to what was live before.`);
				let outcome = await (0, releases_world.XJ)(() => target.revert(before?.point, operation));
				now = await (0, releases_world.Op)(world, operation), back = isBack(now, outcome.state === "done"), back || (why = `${reason} The way back failed too: ${outcome.reason}`), fix = outcome.fix;
			}
			if (await lock.hold(), back && now !== void 0) return await records.mark(entry.id, "failure", why), before === void 0 ? {
				state: "taken-back",
				reason: why,
				live: now
			} : proven({
				state: "taken-back",
				reason: why,
				live: now
			}, was, entry, world, lock);
			let what = now === void 0 ? "what is live cannot be told" : `live is ${now.what}`, told = `${why} Now ${what}${now?.changing ? ", and it is still changing" : ""}.`;
			return await records.mark(entry.id, "failure", told), {
				state: "stuck",
				reason: told,
				fix: fix ?? byHand(target),
				...now !== void 0 && { live: now }
			};
		}
		let byHand = ({ name }) => `Look at ${name}, and put right what keeps it there. Then run \`rollback\`, or deploy again: both begin with what is live.`;
		async function proven(back, was, entry, world, lock) {
			if (world.verify === void 0) return back;
			let { log, signal, records } = world, putBack = signal.aborted ? {
				passed: !1,
				unknown: !0,
				reason: "The run had to end before it could be asked again."
			} : await (0, releases_world.zr)(world, was, signal), told = `Back is ${was === void 0 ? back.live.what : (0, releases_manifest.VK)(was.contentDigest)}. ${putBack.passed ? "Verified again: " : putBack.unknown ? "" : "It does not pass either: "}${putBack.reason}`;
			putBack.passed ? log.info(told) : log.warning(told);
			try {
				await lock.hold(), await records.mark(entry.id, "failure", told);
			} catch (error) {
				if (!(error instanceof releases_records.b)) throw error;
			}
			return putBack.passed || putBack.unknown ? {
				...back,
				putBack
			} : {
				...back,
				state: "stuck",
				reason: `${back.reason} ${told}`,
				fix: "Both fail, so look for what they share: the model, its endpoint, the suite. `rollback` with `to` goes to an older one.",
				putBack
			};
		}
		async function deploy(release, world, wish = {}) {
			let { environment } = release.manifest, lock = await world.locks.take(environment, world.holder);
			lock.from && world.log.warning(`The run ${lock.from.run} ended without giving its lock of ${environment} back.`);
			try {
				return await deployHeld(release, world, lock, wish);
			} finally {
				await lock.release().catch((error) => world.log.warning(`The lock of ${environment} could not be given back: ${(0, errors.bD)(error)}`));
			}
		}
		async function deployHeld(release, world, lock, wish) {
			let { target, records } = world, { deployment, environment, contentDigest: content } = release.manifest, operation = (0, releases_world.zI)(world, lock, content), seen = await (0, releases_world.Op)(world, operation);
			if (seen === void 0) return refused(`What is live at ${target.name} cannot be told, so nothing was changed.`);
			let { history, live, repaired, resumed } = await repair(await releases_history.BZ.read(records, deployment, environment, [content, seen.content]), seen, content, world, lock);
			if (live === void 0) return {
				...refused("What was left unfinished could not be mended."),
				repaired
			};
			if (wish.instead !== void 0 && live.content !== wish.instead.of) return {
				...refused(`Something else is live by now: ${live.what}.`, "Look again, and start it again."),
				live,
				repaired
			};
			let current = history.current();
			if (live.content === content && !live.changing && current?.manifest.contentDigest === content) return {
				state: "already-live",
				reason: `${(0, releases_manifest.VK)(content)} is live already.`,
				live,
				entry: current,
				repaired
			};
			let bad = history.badSince(content);
			if (bad !== void 0 && !wish.again && resumed === void 0) return {
				...refused(...whyBad(bad)),
				live,
				repaired
			};
			let plan = await target.plan(release, live, operation), obstacles = [...plan.obstacles];
			if (live.changing && resumed === void 0 && obstacles.push({
				message: `${target.name} is being changed by somebody else.`,
				fix: "Wait until that has ended."
			}), obstacles.length > 0) {
				let [first] = obstacles;
				return {
					...refused(obstacles.map(({ message }) => message).join(" "), first.fix),
					plan,
					live,
					repaired
				};
			}
			let before = resumed === void 0 ? history.before(live) : resumed.before, entry = resumed ?? await records.begin({
				task: wish.task ?? "deploy",
				environment,
				commit: release.manifest.commit,
				release: release.digest,
				manifest: release.manifest,
				...before !== void 0 && { before },
				...current !== void 0 && { replaces: current.id }
			});
			return await records.mark(entry.id, "in-progress", plan.rollout), {
				...await change(release, {
					live,
					before,
					was: before && history.entryOf(before)?.manifest
				}, entry, world, lock),
				plan,
				entry,
				repaired
			};
		}
		let refused = (reason, fix) => ({
			state: "refused",
			reason,
			...fix !== void 0 && { fix },
			repaired: []
		});
		function whyBad(entry) {
			let { manifest } = entry, failure = (0, releases_history.g5)(entry);
			return [`${(0, releases_manifest.VK)(manifest.contentDigest)} was found bad on ${failure?.at.slice(0, 10)}: ${failure?.description}`, "Change it, or say that it is to be tried again."];
		}
		async function change(release, { live, before, was }, entry, world, lock) {
			let { target, records } = world, { contentDigest: content } = release.manifest, operation = (0, releases_world.zI)(world, lock, content), outcome = await (0, releases_world.XJ)(() => target.apply(release, live, operation)), after = await (0, releases_world.Op)(world, (0, releases_world.zI)(world, lock, content, { milliseconds: world.grace })), isLive = after?.content === content && !after.changing, reason = outcome.reason;
			if (isLive && (outcome.state === "done" || outcome.state === "unfinished") && !world.signal.aborted) {
				let said = await (0, releases_world.zr)(world, release.manifest, world.signal);
				if (await lock.hold(), reason = said?.reason ?? "It is live.", said === void 0 || said.passed) return await records.mark(entry.id, "success", reason), {
					state: "live",
					reason,
					live: after
				};
				if (entry.task === "rollback") {
					let told = `${after.what} was put back and is live, and did not pass: ${reason}`;
					return await records.mark(entry.id, "failure", told), {
						state: "stuck",
						reason: told,
						fix: "`rollback` with `to` goes to another release; `aiops releases` lists them.",
						live: after
					};
				}
			} else outcome.state === "done" && (reason = `${target.name} says that it is done, and ${after ? `live is ${after.what}` : "does not say what is live"}.`);
			return goBack({
				reason,
				before,
				was,
				after,
				content
			}, entry, world, lock);
		}
	}),
84749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => findWay,
			recordedAs: () => recordedAs,
			w: () => rollback
		});
		var _deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31601), _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12021), _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77416), _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95049);
		async function recordedAs({ deployment, environment }, world) {
			let live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.Op)(world, (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.zI)(world, { hold: async () => {} }, "look"));
			if (live?.content !== void 0) return (await _history_js__WEBPACK_IMPORTED_MODULE_3__.BZ.read(world.records, deployment, environment, [live.content])).entryOf(live);
		}
		async function findWay({ deployment, environment }, world, to) {
			let live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.Op)(world, (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.zI)(world, { hold: async () => {} }, "look"));
			if (live === void 0) return;
			let meant = to === void 0 ? void 0 : await named(world.records, {
				deployment,
				environment
			}, to), contents = [live.content, meant && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant)], history = await _history_js__WEBPACK_IMPORTED_MODULE_3__.BZ.read(world.records, deployment, environment, contents), from = history.entryOf(live), found = to === void 0 ? history.lastGood(live.content) : history.entries.find((entry) => meant !== void 0 && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(entry) === (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant) && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Kg)(entry)), way = {
				live,
				...from && { from }
			}, bad = meant && history.badSince((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant));
			return bad === void 0 ? found === void 0 ? {
				...way,
				refused: meant === void 0 ? noWay(to) : `${to} was never found good.`
			} : (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(found) === live.content ? {
				...way,
				refused: `${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(found))} is what is live.`
			} : {
				...way,
				to: found
			} : {
				...way,
				refused: `${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(bad))} was found bad.`
			};
		}
		let noWay = (to) => to === void 0 ? "There is no earlier good release." : `There is no release ${to}.`;
		async function named(records, { deployment, environment }, to) {
			let prefix = to.replace(/^sha256:/, ""), begins = (digest) => prefix.length >= 7 && digest.slice(7).startsWith(prefix);
			for await (let listed of records.list(deployment, environment)) if (begins(listed.release) || begins((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(listed))) return listed;
		}
		async function rollback({ live, from, to }, world, releaseOf, why) {
			let release = await releaseOf(to), done = await (0, _deploy_js__WEBPACK_IMPORTED_MODULE_0__.g)(release, world, {
				task: "rollback",
				instead: { of: live.content }
			}), isOver = done.state === "live" || done.state === "stuck";
			return from !== void 0 && isOver && done.live?.content !== (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(from) && await world.records.mark(from.id, "failure", `Taken back: ${why}`), done;
		}
	})
};
