import * as api from './api';
import { a as b, get, of } from "x";
label: for (const [key, value] of Object.entries({ async: true, 'b c': 1 })) {
  switch (key) { case 'a': continue label; default: break; }
}
const re = value / 2 / count, total = get(1) + api.from;
export { b as default };
let open = `never closed ${a
