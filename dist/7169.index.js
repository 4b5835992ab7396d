import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './47169.shared.js';
import { shared as shared2 } from './81927.shared.js';
export const id = 7169;
export const ids = [7169];
export const modules = {
	30695: (shared0[30695]),
	47169: (shared1[47169]),
	47772: (shared0[47772]),
	43362: (shared2[43362]),
	53418: (shared0[53418]),
	81878: (shared2[81878]),
	87216: (shared2[87216]),
	51495: (shared2[51495])
};
