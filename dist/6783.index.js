import { shared as shared0 } from './86783.shared.js';
export const id = 6783;
export const ids = [6783];
export const modules = {
	86783: (shared0[86783]),
	79383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => path,
			Ce: () => isFields,
			Dc: () => member,
			Ej: () => textsIn,
			MH: () => plainName,
			Pf: () => fieldsOf,
			lS: () => membersOf
		});
		let isFields = (value) => typeof value == "object" && !!value && !Array.isArray(value), fieldsOf = (value) => isFields(value) ? value : {}, textsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one == "string"), known = new WeakMap();
		function membersOf(root) {
			if (typeof root != "object" || !root) return [];
			let found = known.get(root) ?? gathered(root);
			return known.set(root, found), found;
		}
		function gathered(root) {
			let found = [], open = [{
				value: root,
				keys: []
			}];
			for (let next = open.pop(); next !== void 0; next = open.pop()) {
				let { value, keys } = next;
				if (typeof value != "object" || !value || keys.length > 200) continue;
				isFields(value) && found.push({
					value,
					keys
				});
				let parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
				for (let [key, part] of parts.reverse()) typeof part == "object" && part && open.push({
					value: part,
					keys: [...keys, key]
				});
			}
			return found;
		}
		let plainName = (name) => /[A-Z_-]/.test(name) ? name.toLowerCase().replaceAll(/[_-]/g, "") : name;
		function member(value, name) {
			let [alone] = Array.isArray(value) && value.length === 1 ? value : [], inside = isFields(alone) ? alone : value, key = Object.keys(fieldsOf(inside)).find((one) => plainName(one) === name);
			if (key !== void 0) return {
				keys: inside === value ? [key] : [0, key],
				value: fieldsOf(inside)[key]
			};
		}
		function path(value, ...names) {
			let found = {
				keys: [],
				value
			};
			for (let name of names) {
				let next = member(found.value, name);
				if (next === void 0) return;
				found = {
					keys: [...found.keys, ...next.keys],
					value: next.value
				};
			}
			return found;
		}
	})
};
