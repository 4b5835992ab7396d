import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './15970.shared.js';
import { shared as shared2 } from './62791.shared.js';
import { shared as shared3 } from './16636.shared.js';
import { shared as shared4 } from './97513.shared.js';
import { shared as shared5 } from './63251.shared.js';
export const id = 3217;
export const ids = [3217];
export const modules = {
	7545: (shared0[7545]),
	15970: (shared1[15970]),
	53217: (shared1[53217]),
	62791: (shared2[62791]),
	16636: (shared3[16636]),
	97513: (shared4[97513]),
	63251: (shared5[63251])
};
