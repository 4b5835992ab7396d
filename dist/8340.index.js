export const id = 8340;
export const ids = [8340];
export const modules = {
	40395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => baseOf });
		function baseOf(head, heads, bases, changed) {
			let same = bases.filter(({ suite }) => suite === head.suite), before = changed.find(({ path, kind }) => path === head.prompt && kind === "renamed")?.from, exact = same.find(({ prompt }) => prompt === head.prompt) ?? same.find(({ prompt }) => prompt === before);
			if (exact !== void 0) return exact;
			let renamed = bases.find(({ prompt, settings }) => prompt === before && settings === void 0);
			return renamed !== void 0 && head.settings === void 0 ? renamed : heads.filter(({ suite }) => suite === head.suite).length === 1 && same.length === 1 ? same[0] : void 0;
		}
	}),
	88340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { findReference: () => findReference });
		var errors = __webpack_require__(83502), load = __webpack_require__(22672), answering = __webpack_require__(41019), side = __webpack_require__(86531), sources = __webpack_require__(98264), pairing = __webpack_require__(40395), compare_with = __webpack_require__(10955), config_gate = __webpack_require__(70806), eval_gate_rules = __webpack_require__(19740);
		function askedReference(source, baseSource, input) {
			let own = source.settings?.["compare-with"], before = baseSource !== void 0 && baseSource.config !== source.config ? baseSource.settings?.["compare-with"] : void 0, isGivenUp = before !== void 0 && before.ref !== own?.ref, names = input === void 0 ? [...isGivenUp ? [named(before, baseSource ?? source, !0)] : [], ...own ? [named(own, source, !1)] : []] : [{
				ref: input,
				place: { key: "input compare-with" },
				isGivenUp: !1
			}];
			if (names.length === 0) return;
			let compared = own ?? (before === void 0 ? { ref: input ?? "" } : void 0), ofHead = compared && limitsOf(compared, source, "head"), ofBase = before && limitsOf(before, baseSource ?? source, "base"), both = ofHead && ofBase && (0, eval_gate_rules.Rn)(ofBase, ofHead, `${source.suite}: compare-with`), rules = both?.rules ?? ofHead ?? ofBase ?? [], hasOwnLimits = own?.gate !== void 0 || before?.gate !== void 0;
			return {
				names,
				rules: rules.map((rule) => ({
					...rule,
					against: "reference"
				})),
				hasOwnLimits,
				loosened: [...isGivenUp && input === void 0 ? [givenUp(before, own, source)] : [], ...hasOwnLimits ? both?.loosened ?? [] : []]
			};
		}
		function givenUp(before, own, { suite, config }) {
			let { file, line } = config.locate(own === void 0 ? ["suites", suite] : [
				"suites",
				suite,
				"compare-with"
			]);
			return {
				kind: "compare-with-changed",
				suite,
				message: `${suite}: compare-with ${own === void 0 ? `${before.ref} was removed` : `was moved from ${before.ref} to ${own.ref}`}`,
				level: "warning",
				...file !== void 0 && { file },
				...line !== void 0 && { line }
			};
		}
		function named({ ref }, { suite, config }, isGivenUp) {
			let keys = [
				"suites",
				suite,
				"compare-with"
			];
			return {
				ref,
				place: {
					...config.locate(keys),
					key: keys.join(".")
				},
				isGivenUp
			};
		}
		function limitsOf(compared, { suite, settings, config }, from) {
			let comparing = (0, compare_with.Qz)(compared, settings?.gate), gate = Object.keys(comparing).length === 0 ? config_gate.zh : comparing, keys = compared.gate === void 0 ? ["gate"] : ["compare-with", "gate"];
			return (0, eval_gate_rules.fD)(gate, from, (rule) => config.locate([
				"suites",
				suite,
				...keys,
				...rule
			])).filter(({ metric }) => metric !== "errors");
		}
		async function findReference(source, baseSource, head, { heads, compareWith }, context) {
			let asked = askedReference(source, baseSource, compareWith);
			if (asked === void 0) return;
			let found = await readReference(asked, source, heads, context), isGone = asked.names[0]?.isGivenUp === !0 && found.about.asked !== asked.names[0].ref, isUnknown = asked.names[0]?.isGivenUp === !0 && found.about.state === "unknown", level = isGone || isUnknown ? "failure" : "warning";
			return {
				of: (model) => referenceFor(found, head, model),
				loosened: asked.loosened.map((one) => ({
					...one,
					level
				}))
			};
		}
		async function readReference(asked, source, heads, context) {
			let { rules } = asked, found = await commitOf(asked, context), { ref, commit } = found;
			if (commit === void 0) return {
				about: {
					asked: ref,
					...found.about
				},
				rules
			};
			let about = {
				asked: ref,
				name: commit.name,
				commit: commit.tree.label
			}, none = (reason) => ({
				about: {
					...about,
					state: "none",
					reason
				},
				rules
			}), { base, head } = context.revision, { sha } = commit.tree;
			if (sha === head.sha) return none("it is this very commit");
			if (sha === base?.sha && !asked.hasOwnLimits) return none("it is the base, with the same rules");
			try {
				let sources = await sourcesAt(commit, context), before = (0, pairing.b)(source, heads, sources, await commit.changed());
				return before === void 0 ? none("this suite was not there yet") : {
					about: {
						...about,
						state: "compared"
					},
					rules,
					side: await (0, side.wU)(before, commit.tree, commit.tree)
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return context.log.warning(`${commit.name} cannot be compared with: ${error.message}`), {
					about: {
						...about,
						state: "unknown",
						reason: "it cannot be read there"
					},
					rules
				};
			}
		}
		function referenceFor({ about, rules, side }, head, model) {
			if (side === void 0) return {
				about,
				rules
			};
			let pair = (0, answering.H)(head.models, side?.models).find((one) => one.head.name === model)?.base;
			return pair === void 0 ? {
				about: {
					...about,
					state: "none",
					reason: `${model} was not there yet`
				},
				rules
			} : {
				about,
				rules,
				answering: {
					side,
					model: pair.name,
					config: pair.config
				}
			};
		}
		async function commitOf({ names }, { revision, log }) {
			let missing = {
				ref: "",
				about: {
					state: "none",
					reason: "there is no repository"
				}
			};
			for (let { ref, place, isGivenUp } of names) try {
				if (revision.reference === void 0) return {
					...missing,
					ref
				};
				let commit = await revision.reference(ref, place);
				return commit === void 0 ? {
					ref,
					about: {
						state: "none",
						reason: ref === "latest-release" ? "nothing was released yet" : "no tag matches it"
					}
				} : {
					ref,
					commit,
					about: { state: "compared" }
				};
			} catch (error) {
				if (!(error instanceof errors.yo) || !isGivenUp) throw error;
				log.warning(`What the base names cannot be compared with: ${error.message}`), missing = {
					ref,
					about: {
						state: "unknown",
						reason: "it is not there any more"
					}
				};
			}
			return missing;
		}
		async function sourcesAt({ tree }, { rules }) {
			let { path } = rules.config, isThere = path !== void 0 && await tree.read(path) !== void 0;
			return (0, sources.u)(await (0, load.loadConfig)(tree, isThere ? path : void 0), tree);
		}
	})
};
