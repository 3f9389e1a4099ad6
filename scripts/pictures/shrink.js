// PNG of at most 256 colours: pictures of text take a quarter of what browsers write.
import { deflateSync, inflateSync, crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function* chunksOf(png) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8 + data.length + 4);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), 8 + data.length);
  return out;
}

/** Pixels of a PNG with 8 bits a channel, without interlacing: what browsers write. */
function pixelsOf(raw, width, height, channels) {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const guess = [0, left, up, (left + up) >> 1, paeth][filter];
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] + guess) & 255;
    }
  }
  return out;
}

/** The same picture with the colours that are used most; others become the nearest of them. */
export function shrink(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks[0].data;
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data));
  const pixels = pixelsOf(inflateSync(data), width, height, channels);
  const colorAt = (i) => ((pixels[i] & 0xf8) << 16) | ((pixels[i + 1] & 0xf8) << 8) | (pixels[i + 2] & 0xf8);
  const seen = new Map();
  for (let i = 0; i < pixels.length; i += channels) {
    const exact = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    const entry = seen.get(colorAt(i)) ?? { count: 0, exact };
    entry.count += 1;
    seen.set(colorAt(i), entry);
  }
  const palette = [...seen].sort((a, b) => b[1].count - a[1].count).slice(0, 256);
  const rgb = palette.map(([, { exact }]) => [exact >> 16, (exact >> 8) & 255, exact & 255]);
  const place = new Map(palette.map(([color], i) => [color, i]));
  const nearest = (color) => {
    const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255];
    let [best, least] = [0, Infinity];
    rgb.forEach(([x, y, z], i) => {
      const distance = (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
      if (distance < least) [best, least] = [i, distance];
    });
    return best;
  };
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const color = colorAt((y * width + x) * channels);
      if (!place.has(color)) place.set(color, nearest(color));
      raw[y * (width + 1) + 1 + x] = place.get(color);
    }
  const header = Buffer.from(head);
  header[8] = 8;
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(rgb.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
