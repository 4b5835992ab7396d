import { shared as shared0 } from './7342.shared.js';
import { shared as shared1 } from './95273.shared.js';
import { shared as shared2 } from './97513.shared.js';
import { shared as shared3 } from './60611.shared.js';
export const id = 611;
export const ids = [611];
export const modules = {
	7342: (shared0[7342]),
	95273: (shared1[95273]),
	97513: (shared2[97513]),
	60611: (shared3[60611])
};
