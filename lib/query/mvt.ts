/** What a property of a feature can be. */
export type TileValue = string | number | boolean;

/** A ring or a line in units of the tile; a ring ends where it began. */
export type TileLine = readonly (readonly [x: number, y: number])[];

const [MOVE_TO, LINE_TO, CLOSE_PATH] = [1, 2, 7];
const [VARINT, DOUBLE, BYTES] = [0, 1, 2];
const [POINT, LINES, POLYGONS] = [1, 2, 3];
/** Up to so many bytes are copied one by one. */
const FEW = 64;
/** The bytes of most layers' features, or values, have room in so many. */
const MANY = 16_384;
const text = new TextEncoder();

/** Bytes of a Protocol Buffers message, written one field after the other. */
class Message {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room = 64) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  /** A whole number from 0 to 2^53. */
  varint(value: number): void {
    this.#room(8);
    let left = value;
    for (; left > 0x7fffffff; left = Math.floor(left / 128))
      this.#bytes[this.#length++] = (left % 128) | 128;
    for (; left > 127; left >>>= 7) this.#bytes[this.#length++] = (left & 127) | 128;
    this.#bytes[this.#length++] = left;
  }

  number(field: number, value: number): void {
    this.varint(field * 8 + VARINT);
    this.varint(value);
  }

  double(field: number, value: number): void {
    this.varint(field * 8 + DOUBLE);
    this.#room(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  string(field: number, value: string): void {
    if (value.length > 127 || !this.#ascii(field, value)) this.message(field, text.encode(value));
  }

  /** Most texts are short and in ASCII, which is what they are written as. */
  #ascii(field: number, value: string): boolean {
    const start = this.#length;
    this.varint(field * 8 + BYTES);
    this.varint(value.length);
    this.#room(value.length);
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      this.#bytes[this.#length + i] = code;
      if (code < 128) continue;
      this.#length = start;
      return false;
    }
    this.#length += value.length;
    return true;
  }

  message(field: number, bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.varint(field * 8 + BYTES);
    this.varint(end - start);
    this.append(bytes, start, end);
  }

  /** Another message as a field of this one. */
  embed(field: number, other: Message): void {
    this.varint(field * 8 + BYTES);
    this.varint(other.length);
    this.copy(other, 0, other.length);
  }

  /** Bytes of another message as they are. */
  copy(from: Message, start: number, end: number): void {
    this.append(from.#bytes, start, end);
  }

  /** Most stretches are a few bytes, which are copied faster one by one. */
  append(bytes: Uint8Array, start: number, end: number): void {
    this.#room(end - start);
    if (end - start > FEW) this.#bytes.set(bytes.subarray(start, end), this.#length);
    else for (let i = start; i < end; i++) this.#bytes[this.#length + i - start] = bytes[i] ?? 0;
    this.#length += end - start;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#length + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

// What is being written is put into its layer before anything else is begun.
const shape = new Message();
const feature = new Message();
const encoded = new Message();

/** Tags of one layer that have been written, by what the caller knows them by; see `tagOnce`. */
export type Tags<K> = Map<K, number>;

/**
 * One layer of a Mapbox Vector Tile, specification 2.1: each key and value is written once and named
 * by its number. Give a feature its properties by `tag`, then its shape.
 */
export class TileLayer {
  readonly #name: string;
  readonly #extent: number;
  readonly #features = new Message(MANY);
  readonly #keys = new Map<string, number>();
  readonly #numbers = new Map<TileValue, number>();
  readonly #values = new Message(MANY);
  #count = 0;
  readonly #tags = new Message();
  /** Tags that can be copied, and where each stretch of them ends. */
  readonly #written = new Message();
  readonly #ends: number[] = [];
  #x = 0;
  #y = 0;

  /** `extent` is how many units an edge of the tile has. */
  constructor(name: string, extent: number) {
    this.#name = name;
    this.#extent = extent;
  }

  /** A property of the feature whose shape follows; undefined says nothing. */
  tag(key: string, value: TileValue | undefined): void {
    if (value === undefined) return;
    this.#tags.varint(numberIn(this.#keys, key));
    let number = this.#numbers.get(value);
    if (number === undefined) {
      writeValue(encoded, value);
      number = this.#addValue();
      this.#numbers.set(value, number);
    }
    this.#tags.varint(number);
  }

  /** The same of a text in ASCII that is no other property's, by its bytes: it makes no string. */
  tagLetters(key: string, bytes: Uint8Array, start: number, end: number): void {
    this.#tags.varint(numberIn(this.#keys, key));
    encoded.message(1, bytes, start, end);
    this.#tags.varint(this.#addValue());
  }

  /** The properties that `write` gives, which are the same whenever `known` is asked for this key. */
  tagOnce<K>(known: Tags<K>, key: K, write: () => void): void {
    const number = known.get(key);
    if (number !== undefined) {
      this.#tags.copy(this.#written, this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0);
      return;
    }
    const start = this.#tags.length;
    write();
    this.#written.copy(this.#tags, start, this.#tags.length);
    known.set(key, this.#ends.push(this.#written.length) - 1);
  }

  point(x: number, y: number): void {
    this.#begin();
    this.#command(MOVE_TO, 1);
    this.#to(x, y);
    this.#end(POINT);
  }

  lines(lines: readonly TileLine[]): void {
    this.#begin();
    for (const line of lines) this.#path(line, line.length);
    this.#end(LINES);
  }

  polygons(rings: readonly TileLine[]): void {
    this.#begin();
    for (const ring of rings) {
      this.#path(ring, ring.length - 1);
      this.#command(CLOSE_PATH, 1);
    }
    this.#end(POLYGONS);
  }

  /** The layer's bytes; undefined without a feature, which the specification leaves out. */
  encode(): Uint8Array | undefined {
    if (this.#features.length === 0) return undefined;
    const layer = new Message();
    layer.string(1, this.#name);
    const head = layer.bytes.slice();
    layer.clear();
    for (const key of this.#keys.keys()) layer.string(3, key);
    layer.copy(this.#values, 0, this.#values.length);
    layer.number(5, this.#extent);
    layer.number(15, 2);
    return joined([head, this.#features.bytes, layer.bytes]);
  }

  #path(line: TileLine, corners: number): void {
    for (let i = 0; i < corners; i++) {
      if (i < 2) this.#command(i === 0 ? MOVE_TO : LINE_TO, i === 0 ? 1 : corners - 1);
      const [x, y] = line[i] ?? [0, 0];
      this.#to(x, y);
    }
  }

  #command(id: number, count: number): void {
    shape.varint(count * 8 + id);
  }

  #to(x: number, y: number): void {
    shape.varint(zigzag(x - this.#x));
    shape.varint(zigzag(y - this.#y));
    [this.#x, this.#y] = [x, y];
  }

  #begin(): void {
    [this.#x, this.#y] = [0, 0];
    shape.clear();
  }

  #end(type: number): void {
    feature.clear();
    feature.embed(2, this.#tags);
    feature.number(3, type);
    feature.embed(4, shape);
    this.#features.embed(2, feature);
    this.#tags.clear();
  }

  /** Numbers the value that has been written. */
  #addValue(): number {
    this.#values.embed(4, encoded);
    encoded.clear();
    return this.#count++;
  }
}

/** Layers as one Mapbox Vector Tile. */
export function encodeLayers(layers: readonly TileLayer[]): Uint8Array {
  const tile = new Message();
  for (const layer of layers) {
    const bytes = layer.encode();
    if (bytes) tile.message(3, bytes);
  }
  return tile.bytes.slice();
}

function writeValue(message: Message, value: TileValue): void {
  if (typeof value === "string") message.string(1, value);
  else if (typeof value === "boolean") message.number(7, Number(value));
  else if (Number.isInteger(value) && Math.abs(value) < 2 ** 51) message.number(6, zigzag(value));
  else message.double(3, value);
}

/** Whole numbers with their sign in the lowest bit: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function numberIn<K>(table: Map<K, number>, entry: K): number {
  const known = table.get(entry);
  if (known !== undefined) return known;
  table.set(entry, table.size);
  return table.size - 1;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
