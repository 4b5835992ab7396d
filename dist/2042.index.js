import { shared as shared0 } from './93876.shared.js';
import { shared as shared1 } from './92042.shared.js';
import { shared as shared2 } from './9623.shared.js';
export const id = 2042;
export const ids = [2042];
export const modules = {
	77949: (shared0[77949]),
	51245: (shared0[51245]),
	50478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => shortPath });
		function shortPath(path, among) {
			let folder = path.slice(0, path.lastIndexOf("/") + 1), [, ending = ""] = /[^./][^/]*?(\..*)$/.exec(path) ?? [], start = among.every((other) => other.startsWith(folder)) ? folder.length : 0;
			return path.slice(start, among.every((other) => other.endsWith(ending)) ? path.length - ending.length : path.length);
		}
	}),
	92042: (shared1[92042]),
	9623: (shared2[9623]),
	27480: (shared2[27480])
};
