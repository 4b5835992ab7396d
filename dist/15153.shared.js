export const shared = {
15153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => differenceOf });
		var _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29009);
		function differenceOf(first, second, { clusters, repeats }) {
			let places = placesOf(first, second);
			if (places.length === 0) return;
			let [base, head] = [at(places, first), at(places, second)], { change, interval, p, pProve } = (0, _shared_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__.dS)({
				base,
				head,
				margin: 0,
				binary: repeats === 1 && [base, head].every((side) => side.every((value) => value === 0 || value === 1)),
				...clusters.size > 0 && { clusters: Array.from(places, (place) => clusters.get(place) ?? `#${place}`) }
			});
			return {
				difference: {
					change,
					interval
				},
				better: pProve,
				worse: p
			};
		}
		function placesOf(first, second) {
			let places = new Uint32Array(first.length), count = 0;
			for (let place = 0; place < first.length; place += 1) Number.isNaN(first[place]) || Number.isNaN(second[place] ?? NaN) || (places[count] = place, count += 1);
			return places.subarray(0, count);
		}
		function at(places, values) {
			let picked = new Float64Array(places.length);
			for (let index = 0; index < places.length; index += 1) picked[index] = values[places[index]];
			return picked;
		}
	})
};
