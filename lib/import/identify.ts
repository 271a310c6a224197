import * as crypto from "node:crypto";

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256: (text: string) => string =
  // Since Node 20.12, and without the object for each text that burdens the garbage collector.
  "hash" in crypto
    ? (text) => crypto.hash("sha256", text, "hex")
    : (text) => crypto.createHash("sha256").update(text, "utf8").digest("hex");

const MOST = 80;

/**
 * A stable id from a name: its Latin letters and digits, lower case, joined by hyphens; a hash
 * where that would drop letters (a name in Arabic or Cyrillic) or be too long.
 */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{Mn}/gu, "");
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug !== "" && slug.length <= MOST && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(plain))
    return slug;
  return `n-${sha256(name.normalize("NFC")).slice(0, 16)}`;
}

/**
 * How often each key was met. It keeps no keys: a table of their 53-bit hashes, 8 bytes a slot and
 * at least a third of the slots taken, so a million rows take 13 to 25 MB.
 */
export class Occurrences {
  #slots = new Float64Array(1024);
  #taken = 0;
  readonly #repeated = new Map<number, number>();

  /** 0 for a key that is new, else how often it was met before. */
  meet(key: string): number {
    const hash = hashOf(key);
    const slot = this.#find(hash);
    if (this.#slots[slot] !== hash) {
      this.#slots[slot] = hash;
      this.#taken += 1;
      if (this.#taken * 3 > this.#slots.length * 2) this.#grow();
      return 0;
    }
    const before = this.#repeated.get(hash) ?? 1;
    this.#repeated.set(hash, before + 1);
    return before;
  }

  #find(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) this.#slots[this.#find(hash)] = hash;
  }
}

/** 53 bits of two multiplicative hashes, spread once more at the end. Never 0, which marks a free slot. */
function hashOf(key: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16) ^ b, 0xcc9e2d51);
  b = Math.imul(b ^ (b >>> 15) ^ a, 0x1b873593);
  return ((a ^ (a >>> 13)) >>> 0) * 2_097_152 + ((b ^ (b >>> 16)) & 0x1fffff) + 1;
}
