export const id = 3644;
export const ids = [3644];
export const modules = { 23644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
		shardFile: () => shardFile,
		subjectRecord: () => subjectRecord,
		writeRecord: () => writeRecord
	});
	function recordOf(tally) {
		let { base, head, clusters, slices, shown } = tally, places = [...head.passes.keys()].filter((at) => head.passes[at] !== void 0), numbers = new Map();
		return {
			places,
			seed: tally.seed,
			...clusters.size > 0 && { clusters: places.map((at) => {
				let name = clusters.get(at);
				if (name === void 0) return null;
				let number = numbers.get(name) ?? numbers.size;
				return numbers.set(name, number), number;
			}) },
			...base && { base: sideOf(base, places) },
			head: sideOf(head, places),
			newlyFailing: fewOf(tally.newlyFailing),
			newlyPassing: fewOf(tally.newlyPassing),
			flaky: fewOf(tally.flaky),
			errored: fewOf(tally.errored),
			criticalNewlyFailing: [...tally.criticalNewlyFailing].sort(),
			groups: slices.names.map(({ name, first }) => {
				let { variable, values } = slices.recorded(name, shown);
				return {
					name,
					first: [...first],
					...variable && { variable },
					values: values.map((value) => ({
						...value,
						places: [...value.places]
					}))
				};
			})
		};
	}
	function sideOf(side, places) {
		let { errors, answers, recorded, kept, unpriced } = side, column = (name) => places.map((at) => {
			let value = side[name][at];
			return value === void 0 || Number.isNaN(value) ? null : value;
		});
		return {
			scores: column("scores"),
			passes: column("passes"),
			latencies: column("latencies"),
			costs: column("costs"),
			paid: column("paid"),
			errors,
			answers,
			recorded,
			kept,
			unpriced
		};
	}
	let fewOf = ({ count, kept }) => ({
		count,
		examples: kept.map(({ index, item }) => ({
			place: index,
			example: item
		}))
	});
	function subjectRecord({ suite, asAtBase, prompt, model, repeats }, { rules }, { whole }, tally, reference) {
		return {
			suite,
			...asAtBase !== void 0 && { asAtBase },
			prompt,
			model,
			repeats,
			whole,
			rules: [...rules],
			tally: recordOf(tally),
			...reference && { reference: {
				about: reference.about,
				rules: [...reference.rules],
				...reference.unopened !== void 0 && { unopened: reference.unopened },
				...reference.error && { error: reference.error },
				tally: recordOf(reference.tally)
			} }
		};
	}
	async function writeRecord(shard, subjects, results) {
		let record = {
			schema: "aiops.eval-gate.shard/1",
			shard,
			subjects: [...subjects]
		};
		await results.write(shardFile, `${JSON.stringify(record)}\n`);
	}
	let shardFile = "shard.json";
}) };
