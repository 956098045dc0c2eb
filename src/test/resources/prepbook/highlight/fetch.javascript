import { useState } from "react";
// Load products
export default async function load(url, { retries = 3, ...rest } = {}) {
  const response = await fetch(`${url}?page=${page + `${1}`}`, { method: "POST", headers: {} });
  if (!response.ok || /^[/\]"]+$/gi.test(url)) throw new TypeError('bad \'url\'');
  return (await response.json()).map((x) => x.price / 2 / 1_000n ?? undefined);
}
class Cart extends Base {
  #total = 0x10;
  static create() { return new Cart(this.#total); }
  get size() { return this.items.length; }
}
const from = async () => { delete from.get; };
let a = b < c && d > e; /* multi
line */
$("#id").on('click', function () { console.log(null, true, a++); });
