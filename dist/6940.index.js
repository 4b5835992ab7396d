export const id = 6940;
export const ids = [6940];
export const modules = { 16940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { withTrends: () => withTrends });
	var external_node_crypto_ = __webpack_require__(77598);
	function seriesOf(runs, now, isAlone) {
		let wasAlone = new Set(runs.map(({ sha, at }) => `${sha} ${new Date(at).toISOString().slice(0, 10)}`)).size === runs.length;
		return isAlone && wasAlone ? [...runs] : runs.filter(({ prompt, model }) => prompt === now.prompt && model === now.model);
	}
	function trendOf(runs, now, { branch, isHead }, statistics) {
		let before = runs.filter(({ sha }) => sha !== now.sha);
		if (before.length === 0) return;
		let all = [...before, now], shown = all.slice(-20), first = all.length - shown.length, points = shown.map((run, at) => {
			let { costPerCase, latencyP95 } = run;
			return {
				commit: run.sha.slice(0, 7),
				at: run.at,
				isHead: isHead && run === now,
				cases: run.cases,
				passRate: run.passRate,
				low: run.low,
				high: run.high,
				...costPerCase !== void 0 && { costPerCase },
				...latencyP95 !== void 0 && { latencyP95 },
				changed: changesSince(all[first + at - 1], run)
			};
		}), decline = declining(shown, statistics);
		return {
			branch,
			points,
			older: first,
			...decline && { decline }
		};
	}
	function changesSince(before, run) {
		return before === void 0 ? [] : [
			...before.test === run.test ? [] : ["cases or graders"],
			...before.model === run.model ? [] : ["model"],
			...before.prompt === run.prompt ? [] : ["prompt file"]
		];
	}
	function declining(shown, { declineOf, answersBehind }) {
		let test = shown.at(-1)?.test, since = shown.findLastIndex((run) => run.test !== test) + 1, same = shown.slice(since), [first, last] = [same[0], same.at(-1)];
		if (first === void 0 || last === void 0 || same.length < 5) return;
		let p = declineOf(same.map((run) => ({
			share: run.passRate,
			n: answersBehind(run.passRate, run, .9)
		})));
		if (!(p >= .01 || last.passRate >= first.passRate)) return {
			runs: same.length,
			from: first.passRate,
			to: last.passRate,
			p
		};
	}
	function isOfDefault({ event }) {
		let { name, ref, repository } = event;
		return name === "schedule" || name === "push" && repository !== void 0 && ref === `refs/heads/${repository.defaultBranch}`;
	}
	async function withTrends(subjects, plans, ledger, context) {
		let told = [];
		for (let [at, subject] of subjects.entries()) {
			let plan = plans[at], trend = plan && plan.asAtBase === void 0 && await trendFor(subject, plan, plans, ledger, context);
			told.push(trend ? {
				...subject,
				trend
			} : subject);
		}
		return told;
	}
	async function trendFor({ suite, prompt, model, head, status, outcomes }, plan, plans, ledger, context) {
		let { revision, event, clock } = context, { passRate, passInterval: interval } = head ?? {}, isKept = isOfDefault(context) && revision.head.sha !== void 0, runs = ledger.runs({
			folder: revision.prefix,
			suite
		});
		if (passRate === void 0 || interval === void 0 || !isKept && runs.length === 0) return;
		let isWhole = outcomes.every(({ rule, value = 0 }) => rule.metric !== "errors" || value <= rule.limit);
		if (status !== "measured" || !isWhole || head === void 0) return;
		let now = {
			folder: revision.prefix,
			suite,
			prompt,
			model,
			sha: revision.head.sha ?? revision.head.label,
			at: clock(),
			test: await digestOf(plan),
			cases: head.cases,
			passRate,
			low: Math.max(0, interval.low),
			high: Math.min(1, interval.high),
			...head.costPerCase !== void 0 && { costPerCase: head.costPerCase },
			...head.latencyP95 !== void 0 && { latencyP95: head.latencyP95 }
		}, isAlone = plans.filter((other) => other.suite === suite && other.asAtBase === void 0).length === 1, series = seriesOf(runs, {
			prompt: plan.base?.side.prompt.path ?? prompt,
			model: plan.base?.model ?? model
		}, isAlone);
		if (isKept && ledger.noteRun(now), series.length === 0) return;
		let branch = event.repository?.defaultBranch ?? "the default branch", { answersBehind, declineOf } = await Promise.all([
			__webpack_require__.e(6339),
			__webpack_require__.e(9009),
			__webpack_require__.e(1496)
		]).then(__webpack_require__.bind(__webpack_require__, 29009));
		return trendOf(series, now, {
			branch,
			isHead: !isKept
		}, {
			answersBehind,
			declineOf
		});
	}
	async function digestOf({ cases, specs, repeats }) {
		let hash = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([specs, repeats]));
		for await (let { id, vars, expected } of cases()) hash.update(JSON.stringify([
			id,
			vars,
			expected
		]));
		return hash.digest("hex").slice(0, 16);
	}
}) };
