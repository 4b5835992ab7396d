import { shared as shared0 } from './89075.shared.js';
export const id = 8587;
export const ids = [8587];
export const modules = {
	89075: (shared0[89075]),
	68587: (shared0[68587])
};
