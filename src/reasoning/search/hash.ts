// A short number for a key, so that many keys are kept and found in few places.

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units, 32 bits, never negative. */
export function hashOf(key: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) mixed = Math.imul(mixed ^ key.charCodeAt(at), 0x01000193);
  return mixed >>> 0;
}
