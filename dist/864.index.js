import { shared as shared0 } from './864.shared.js';
import { shared as shared1 } from './62791.shared.js';
import { shared as shared2 } from './32905.shared.js';
import { shared as shared3 } from './44547.shared.js';
import { shared as shared4 } from './23574.shared.js';
import { shared as shared5 } from './8608.shared.js';
import { shared as shared6 } from './5729.shared.js';
import { shared as shared7 } from './24518.shared.js';
import { shared as shared8 } from './333.shared.js';
import { shared as shared9 } from './35617.shared.js';
import { shared as shared10 } from './53403.shared.js';
export const id = 864;
export const ids = [864, 8483];
export const modules = {
	864: (shared0[864]),
	62791: (shared1[62791]),
	32905: (shared2[32905]),
	44547: (shared3[44547]),
	23574: (shared4[23574]),
	8608: (shared5[8608]),
	5729: (shared6[5729]),
	24518: (shared7[24518]),
	333: (shared8[333]),
	35617: (shared9[35617]),
	53403: (shared10[53403])
};
