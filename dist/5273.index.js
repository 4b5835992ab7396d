import { shared as shared0 } from './7342.shared.js';
import { shared as shared1 } from './88646.shared.js';
import { shared as shared2 } from './95273.shared.js';
import { shared as shared3 } from './97513.shared.js';
export const id = 5273;
export const ids = [5273];
export const modules = {
	7342: (shared0[7342]),
	88646: (shared1[88646]),
	95273: (shared2[95273]),
	97513: (shared3[97513])
};
