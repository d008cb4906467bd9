import type { Column, ColumnKind, ColumnView } from "./table.ts";

const arrayTypes = {
  float64: Float64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
} as const;

const isHostLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export function bytesPerEntry(kind: ColumnKind): number {
  return arrayTypes[kind].BYTES_PER_ELEMENT;
}

/** The first `length` entries of a column as little-endian bytes: a view of them, where the machine is little-endian itself. */
export function littleEndianBytes(
  column: ColumnView<Column>,
  length: number,
  isLittleEndian = isHostLittleEndian,
): Uint8Array {
  const size = column.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(column.buffer, column.byteOffset, length * size);
  return isLittleEndian ? bytes : swapped(bytes, size);
}

/** A column from little-endian bytes: a view of them where they are aligned and the machine is little-endian, else a copy. */
export function columnFrom<K extends ColumnKind>(
  kind: K,
  bytes: Uint8Array,
  isLittleEndian = isHostLittleEndian,
): InstanceType<(typeof arrayTypes)[K]> {
  const type = arrayTypes[kind];
  const size = type.BYTES_PER_ELEMENT;
  const isUsable = isLittleEndian && bytes.byteOffset % size === 0;
  const { buffer, byteOffset } = isUsable ? bytes : copied(bytes, size, isLittleEndian);
  return new type(buffer as ArrayBuffer, byteOffset, bytes.length / size) as InstanceType<
    (typeof arrayTypes)[K]
  >;
}

function copied(bytes: Uint8Array, size: number, isLittleEndian: boolean): Uint8Array {
  return isLittleEndian ? Uint8Array.from(bytes) : swapped(bytes, size);
}

function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += size)
    for (let i = 0; i < size; i++) result[at + i] = bytes[at + size - 1 - i];
  return result;
}
