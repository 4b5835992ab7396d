import { shared as shared0 } from './85241.shared.js';
export const id = 5241;
export const ids = [5241];
export const modules = {
	85241: (shared0[85241]),
	47588: (shared0[47588])
};
