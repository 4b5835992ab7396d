import { shared as shared0 } from './7342.shared.js';
import { shared as shared1 } from './88646.shared.js';
import { shared as shared2 } from './95273.shared.js';
import { shared as shared3 } from './97513.shared.js';
import { shared as shared4 } from './28527.shared.js';
import { shared as shared5 } from './13478.shared.js';
export const id = 8527;
export const ids = [8527, 5273];
export const modules = {
	7342: (shared0[7342]),
	88646: (shared1[88646]),
	95273: (shared2[95273]),
	97513: (shared3[97513]),
	28527: (shared4[28527]),
	13478: (shared5[13478])
};
