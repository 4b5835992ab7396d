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
				let operation = (0, releases_world.zI)(world, lock, `${(0, releases_history.$E)(newest)} back`);
				await lock.hold();
				let outcome = await (0, releases_world.XJ)(() => target.revert(newest.before?.point, operation));
				now = await (0, releases_world.Op)(world, operation), world.log.warning(`${(0, releases_manifest.VK)((0, releases_history.$E)(newest))} was left unverified, and was put back: ${outcome.reason}`), (now?.changing || now?.content !== newest.before?.content) && (now = void 0);
			}
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
		async function goBack({ reason, before, after, content }, entry, world, lock) {
			let { target, records, signal } = world, limits = signal.aborted ? {
				milliseconds: world.grace,
				signal: AbortSignal.timeout(world.grace)
			} : { signal: new AbortController().signal }, operation = (0, releases_world.zI)(world, lock, `${content} back`, limits), isBack = (now) => now !== void 0 && !now.changing && now.content !== content && now.content === before?.content, now = after, why = reason;
			if (!isBack(now) && before?.content !== content) {
				world.log.warning(`${reason} Going back to what was live before.`);
				let outcome = await (0, releases_world.XJ)(() => target.revert(before?.point, operation));
				now = await (0, releases_world.Op)(world, operation), isBack(now) || (why = `${reason} The way back failed too: ${outcome.reason}`);
			}
			if (await lock.hold(), isBack(now)) return await records.mark(entry.id, "failure", why), {
				state: "taken-back",
				reason: why,
				...now && { live: now }
			};
			let what = now === void 0 ? "what is live cannot be told" : `live is ${now.what}`, told = `${why} Now ${what}${now?.changing ? ", and it is still changing" : ""}.`;
			return await records.mark(entry.id, "failure", told), {
				state: "stuck",
				reason: told,
				...now !== void 0 && { live: now }
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
				...await change(release, live, before, entry, world, lock),
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
		function whyBad({ statuses, manifest }) {
			let failure = statuses.findLast(({ state }) => state === "failure");
			return [`${(0, releases_manifest.VK)(manifest.contentDigest)} was found bad on ${failure?.at.slice(0, 10)}: ${failure?.description}`, "Change it, or say that it is to be tried again."];
		}
		async function change(release, live, before, entry, world, lock) {
			let { target, records } = world, { contentDigest: content } = release.manifest, operation = (0, releases_world.zI)(world, lock, content), outcome = await (0, releases_world.XJ)(() => target.apply(release, live, operation)), after = await (0, releases_world.Op)(world, (0, releases_world.zI)(world, lock, content, { milliseconds: world.grace })), isLive = after?.content === content && !after.changing, reason = outcome.reason;
			if (isLive && (outcome.state === "done" || outcome.state === "unfinished") && !world.signal.aborted) {
				let verified = await verify(release, world);
				if (await lock.hold(), verified.passed) return await records.mark(entry.id, "success", verified.reason), {
					state: "live",
					reason: verified.reason,
					live: after
				};
				if (reason = verified.reason, entry.task === "rollback") {
					let told = `${after.what} was put back and is live, and did not pass: ${reason}`;
					return await records.mark(entry.id, "failure", told), {
						state: "stuck",
						reason: told,
						live: after
					};
				}
			} else outcome.state === "done" && (reason = `${target.name} says that it is done, and ${after ? `live is ${after.what}` : "does not say what is live"}.`);
			return goBack({
				reason,
				before,
				after,
				content
			}, entry, world, lock);
		}
		async function verify(release, world) {
			if (world.verify === void 0) return {
				passed: !0,
				reason: "It is live."
			};
			try {
				return await world.verify(release, world.signal);
			} catch (error) {
				return {
					passed: !1,
					reason: `It could not be verified: ${(0, errors.bD)(error)}`
				};
			}
		}
	})
};
