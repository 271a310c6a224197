/** What a property of a feature can be. */
export type TileValue = string | number | boolean;

/** A ring or a line in units of the tile; a ring ends where it began. */
export type TileLine = readonly (readonly [x: number, y: number])[];

const [MOVE_TO, LINE_TO, CLOSE_PATH] = [1, 2, 7];
const [VARINT, DOUBLE, BYTES] = [0, 1, 2];
const [POINT, LINES, POLYGONS] = [1, 2, 3];
const text = new TextEncoder();

/** Bytes of a Protocol Buffers message, written one field after the other. */
class Message {
  #bytes = new Uint8Array(1024);
  #length = 0;

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

  message(field: number, bytes: Uint8Array): void {
    this.varint(field * 8 + BYTES);
    this.varint(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#length + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/**
 * One layer of a Mapbox Vector Tile, specification 2.1: each key and value is written once and named
 * by its number. Give a feature its properties by `tag`, then its shape.
 */
export class TileLayer {
  readonly #name: string;
  readonly #extent: number;
  readonly #features = new Message();
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<TileValue, number>();
  readonly #tags = new Message();
  readonly #written = new Map<object | string, Uint8Array>();
  readonly #shape = new Message();
  readonly #feature = new Message();
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
    this.#tags.varint(numberIn(this.#values, value));
  }

  /** The properties that `write` gives, which are the same for each feature with this key. */
  tagOnce(of: object | string, write: () => void): void {
    const known = this.#written.get(of);
    if (known) this.#tags.append(known);
    else {
      const start = this.#tags.length;
      write();
      this.#written.set(of, this.#tags.bytes.slice(start));
    }
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
    const value = new Message();
    for (const entry of this.#values.keys()) {
      value.clear();
      writeValue(value, entry);
      layer.message(4, value.bytes);
    }
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
    this.#shape.varint(count * 8 + id);
  }

  #to(x: number, y: number): void {
    this.#shape.varint(zigzag(x - this.#x));
    this.#shape.varint(zigzag(y - this.#y));
    [this.#x, this.#y] = [x, y];
  }

  #begin(): void {
    [this.#x, this.#y] = [0, 0];
    this.#shape.clear();
  }

  #end(type: number): void {
    this.#feature.clear();
    this.#feature.message(2, this.#tags.bytes);
    this.#feature.number(3, type);
    this.#feature.message(4, this.#shape.bytes);
    this.#features.message(2, this.#feature.bytes);
    this.#tags.clear();
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
