import { shared as shared0 } from './41255.shared.js';
import { shared as shared1 } from './89197.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 9197;
export const ids = [9197];
export const modules = {
	65060: (shared0[65060]),
	86444: (shared0[86444]),
	83441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => shortPath });
		function shortPath(path, among) {
			let folder = path.slice(0, path.lastIndexOf("/") + 1), [, ending = ""] = /[^./][^/]*?(\..*)$/.exec(path) ?? [], start = among.every((other) => other.startsWith(folder)) ? folder.length : 0;
			return path.slice(start, among.every((other) => other.endsWith(ending)) ? path.length - ending.length : path.length);
		}
	}),
	89197: (shared1[89197]),
	87216: (shared2[87216]),
	51495: (shared2[51495])
};
