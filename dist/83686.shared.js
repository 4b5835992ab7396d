export const shared = {
83686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LI: () => round,
			QI: () => plot,
			Qq: () => text,
			RT: () => changeChart,
			nP: () => rateChart,
			s1: () => costChart,
			vP: () => figure,
			zU: () => latencyChart
		});
		var _config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25813);
		let plot = {
			left: 140,
			width: 270,
			right: 120
		}, full = plot.left + plot.width + plot.right, round = (value) => Number(value.toFixed(1));
		function figure(title, height, body) {
			let name = (0, _inert_js__WEBPACK_IMPORTED_MODULE_0__.ak)(title);
			return `<figure><figcaption>${name}</figcaption><svg viewBox="0 0 ${full} ${height}" role="img" aria-label="${name}">${body}</svg></figure>`;
		}
		let text = (x, y, words, kind = "") => `<text x="${round(x)}" y="${round(y)}"${kind === "" ? "" : ` class="${kind}"`}>${(0, _inert_js__WEBPACK_IMPORTED_MODULE_0__.ak)(words)}</text>`;
		function rateChart(title, rows) {
			let at = (share) => plot.left + Math.min(1, Math.max(0, share)) * plot.width, side = ({ value, low, high }, y, kind) => `<line class="${kind}" x1="${round(at(low))}" x2="${round(at(high))}" y1="${y}" y2="${y}"/><circle class="${kind}" cx="${round(at(value))}" cy="${y}" r="4.5"/>`, grid = [
				0,
				.25,
				.5,
				.75,
				1
			].map((share) => `<line class="grid" x1="${at(share)}" x2="${at(share)}" y1="4" y2="${rows.length * 40 + 2}"/>` + text(at(share), rows.length * 40 + 16, (0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.l9)(share, 0), "axis")), lines = rows.map(({ label, cases, base, head }, row) => {
				let y = row * 40 + 20, change = base === void 0 ? "" : `${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.l9)(base.value, 0)} \u2192 `, isWorse = base !== void 0 && head.high < base.low;
				return text(plot.left - 12, y + 4, `${short(label)} (${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(cases)})`, "label") + (base === void 0 ? "" : side(base, y - 6, "base")) + side(head, y + 6, isWorse ? "head worse" : "head") + text(plot.left + plot.width + 14, y + 4, `${change}${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.l9)(head.value, 0)}`, isWorse ? "worse" : "value");
			});
			return figure(title, rows.length * 40 + 22, grid.join("") + lines.join(""));
		}
		let short = (label) => label.length <= 12 ? label : `${label.slice(0, 11)}\u2026`;
		function changeChart(lost, won) {
			let middle = plot.left + plot.width / 2, unit = plot.width / 2 / Math.max(lost, won, 1), bar = (count, x, kind) => `<rect class="${kind}" x="${round(x)}" y="8" width="${round(count * unit)}" height="20" rx="3"/>`;
			return figure("Cases that changed", 36, bar(lost, middle - lost * unit, "lost") + bar(won, middle, "won") + `<line class="axis-line" x1="${middle}" x2="${middle}" y1="2" y2="34"/>` + text(plot.left - 12, 23, `pass \u2192 fail: ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(lost)}`, lost > 0 ? "label worse" : "label") + text(plot.left + plot.width + 14, 23, `fail \u2192 pass: ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(won)}`, won > 0 ? "better" : "value"));
		}
		function latencyChart(base, head) {
			let sides = [...base ? [{
				name: "base",
				...base
			}] : [], {
				name: "head",
				...head
			}], used = sides.flatMap(({ histogram }) => histogram.counts.flatMap((count, bin) => count > 0 ? [bin] : [])), [first, last] = [Math.min(...used) - 1, Math.max(...used) + 2], at = (bin) => plot.left + (bin - first) / (last - first) * plot.width, binOf = (milliseconds) => Math.log10(Math.max(1, milliseconds)) * head.histogram.perDecade, rows = sides.map(({ name, histogram, p50, p95 }, row) => {
				let floor = row * 54 + 46, most = Math.max(...histogram.counts, 1), bars = histogram.counts.map((count, bin) => count === 0 ? "" : `<rect class="${name}" x="${round(at(bin))}" y="${round(floor - count / most * 38)}" width="${round(Math.max(1, at(bin + 1) - at(bin) - 1))}" height="${round(count / most * 38)}"/>`), marks = [p50, p95].map((value) => value === void 0 ? "" : `<line class="mark" x1="${round(at(binOf(value)))}" x2="${round(at(binOf(value)))}" y1="${floor - 42}" y2="${floor}"/>`), told = [p50 === void 0 ? "" : `p50 ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.a3)(p50)}`, p95 === void 0 ? "" : `p95 ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.a3)(p95)}`];
				return text(plot.left - 12, floor - 14, name, "label") + `<line class="grid" x1="${plot.left}" x2="${plot.left + plot.width}" y1="${floor}" y2="${floor}"/>` + bars.join("") + marks.join("") + told.map((words, line) => text(plot.left + plot.width + 14, floor - 24 + line * 18, words, "value")).join("");
			});
			return figure("Latency (logarithmic)", sides.length * 54 + 4, rows.join(""));
		}
		function costChart(base, head) {
			let most = Math.max(base ?? 0, head) || 1, sides = [...base === void 0 ? [] : [["base", base]], ["head", head]], rows = sides.map(([name, cost], row) => text(plot.left - 12, row * 28 + 20, name, "label") + `<rect class="${name}" x="${plot.left}" y="${row * 28 + 6}" width="${round(cost / most * plot.width)}" height="20" rx="3"/>` + text(plot.left + plot.width + 14, row * 28 + 20, (0, _config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(cost), "value"));
			return figure("Cost per case", sides.length * 28 + 4, rows.join(""));
		}
	})
};
