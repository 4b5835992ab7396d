import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './91396.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 1396;
export const ids = [1396];
export const modules = {
	30695: (shared0[30695]),
	91396: (shared1[91396]),
	47772: (shared0[47772]),
	43362: (shared2[43362]),
	53418: (shared0[53418]),
	81878: (shared2[81878]),
	87216: (shared2[87216]),
	51495: (shared2[51495])
};
