import { shared as shared0 } from './30695.shared.js';
import { shared as shared1 } from './5773.shared.js';
import { shared as shared2 } from './47772.shared.js';
import { shared as shared3 } from './59497.shared.js';
import { shared as shared4 } from './87216.shared.js';
export const id = 5773;
export const ids = [5773];
export const modules = {
	30695: (shared0[30695]),
	5773: (shared1[5773]),
	47772: (shared2[47772]),
	53418: (shared0[53418]),
	59497: (shared3[59497]),
	87216: (shared4[87216]),
	51495: (shared4[51495])
};
