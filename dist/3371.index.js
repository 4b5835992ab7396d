import { shared as shared0 } from './8425.shared.js';
import { shared as shared1 } from './69284.shared.js';
export const id = 3371;
export const ids = [3371, 9284];
export const modules = {
	8425: (shared0[8425]),
	69284: (shared1[69284]),
	13371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { nunjucks: () => nunjucks });
		let language = (0, __webpack_require__(69284).jinjaWith)({ dump: (value, [indent]) => JSON.stringify(value, null, typeof indent == "number" ? indent : 0) ?? "" }), words = [
			[/!==/g, "!= "],
			[/===/g, "== "],
			[/^(\{%-?\s*)elseif\b/g, "$1elif  "]
		], nunjucks = { read: (template, includes) => language.read(asJinja(template), includes) };
		function asJinja(template) {
			let pieces = [], from = 0;
			for (let { index: open } of template.matchAll(/\{[{%]/g)) {
				if (open < from) continue;
				let close = template.indexOf(template[open + 1] === "{" ? "}}" : "%}", open + 2);
				if (close < 0) break;
				let tag = template.slice(open, close);
				pieces.push(template.slice(from, open), words.reduce((text, [word, put]) => text.replace(word, put), tag)), from = close;
			}
			return pieces.join("") + template.slice(from);
		}
	})
};
