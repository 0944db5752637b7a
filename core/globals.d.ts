/**
 * The globals beyond ECMAScript that every JavaScript host has had for years (WHATWG Encoding). They are named here, and
 * only here, so that core needs neither the DOM's types nor Node's.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
