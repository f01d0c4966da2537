import { box, cut, disc, fill, oval, place, polygon, stroke, times } from './cut.ts'
import { ink } from './palette.ts'

/** A table seen from the front, its top's left corner at (x, y). */
export const table = (x: number, y: number, width: number, height: number, colour: string = ink.bark): string =>
  box(x + 14, y, 14, height, ink.black) +
  box(x + width - 28, y, 14, height, ink.black) +
  box(x, y, width, 18, colour) +
  fill(
    [cut(x + 10, y + 6, x + width * 0.6, y + 6, 2), cut(x + width * 0.3, y + 12, x + width - 10, y + 12, 2)],
    ink.paper,
    0.5,
  )

/** A low stool under somebody's hip. */
export const stool = (x: number, y: number, width: number, height: number): string =>
  box(x + 6, y - height, 8, height, ink.black) +
  box(x + width - 14, y - height, 8, height, ink.black) +
  box(x, y - height - 8, width, 12, ink.bark)

/** A round basket of something, its foot at (x, y). */
export const basket = (x: number, y: number, scale: number, heap: string = ink.leaf): string =>
  place(
    x,
    y,
    scale,
    oval(0, -44, 46, 18, heap) +
      disc(-20, -52, 15, heap) +
      disc(18, -54, 16, heap) +
      disc(0, -60, 15, heap) +
      fill('M-52-46H52L36 0H-36Z', ink.ochre) +
      fill(
        [
          cut(-48, -34, 48, -34, 2),
          cut(-44, -20, 44, -20, 2),
          ...times(7, (i) => cut(-42 + i * 14, -44, -30 + i * 10, -2, 1.8)),
        ],
        ink.bark,
      ),
  )

/** A coconut, or a heap of them. */
export const coconuts = (x: number, y: number, count: number, r = 24, colour: string = ink.leaf): string =>
  times(count, (i) => {
    const row = i < Math.ceil(count * 0.6) ? 0 : 1
    const at = row ? i - Math.ceil(count * 0.6) + 0.5 : i
    const [cx, cy] = [x + at * r * 1.9, y - r - row * r * 1.6]
    return (
      disc(cx, cy, r, colour) +
      fill(
        [cut(cx - r * 0.6, cy - 4, cx + 2, cy - r * 0.7, 2.4), cut(cx - r * 0.5, cy + 6, cx - 2, cy - 8, 2)],
        ink.paper,
        0.7,
      )
    )
  }).join('')

/** A window onto a field, with a frame and a sill. */
export const windowPane = (x: number, y: number, width: number, height: number, view = ''): string =>
  box(x, y, width, height, '#cfd9c0') +
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${view}</svg>` +
  box(x, y + height * 0.78, width, height * 0.22, ink.leaf) +
  `<path d="M${x} ${y}h${width}v${height}h${-width}zM${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}" fill="none" stroke="${ink.bark}" stroke-width="12"/>` +
  box(x - 14, y + height, width + 28, 14, ink.bark)

/** A shelf unit filled with book spines. */
export const bookshelf = (x: number, y: number, width: number, rows: number, height = 96): string =>
  box(x, y, width, rows * height + 12, ink.bark) +
  times(rows, (row) => {
    const top = y + 12 + row * height
    const spines = [ink.brick, ink.river, ink.ochre, ink.green, ink.cream, ink.deep]
    const wide = 17
    return (
      box(x + 12, top, width - 24, height - 12, ink.black) +
      times(Math.floor((width - 28) / wide), (i) => {
        const tall = height - 22 - ((i * 7 + row * 5) % 4) * 6
        return (i + row * 3) % 11 === 8
          ? ''
          : box(x + 14 + i * wide, top + height - 12 - tall, wide - 3, tall, spines[(i * 5 + row * 2) % 6] ?? ink.brick)
      }).join('')
    )
  }).join('')

/** A cooking pot with steam. */
export const pot = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-70-70H70L60-8Q0 10-60-8Z', ink.black) +
      oval(0, -70, 74, 16, '#55493f') +
      oval(0, -70, 62, 11, ink.straw) +
      fill([cut(-56, -50, -50, -16, 3), cut(-42, -46, -38, -10, 2)], ink.paper, 0.6) +
      fill(
        [cut(-30, -90, -20, -170, 5, 12), cut(0, -96, 6, -190, 5, -14), cut(30, -90, 34, -164, 5, 12)],
        ink.paper,
        0.9,
      ),
  )

/** A bicycle wheel's worth of motorbike: the two-wheeler of every village yard. */
export const motorbike = (x: number, y: number, scale: number, colour: string = ink.brick): string =>
  place(
    x,
    y,
    scale,
    stroke('M-74-34L-20-62H40L66-34', ink.black, 10) +
      disc(-74, -34, 34, ink.black) +
      disc(-74, -34, 20, ink.mist) +
      disc(70, -34, 34, ink.black) +
      disc(70, -34, 20, ink.mist) +
      fill('M-96-70Q-60-96-14-84L10-56Q30-60 40-110L60-116Q64-80 84-70Q50-60 44-34H-24Q-50-70-96-70Z', colour) +
      fill('M-80-92Q-40-104-2-92L2-82H-76Z', ink.black) +
      stroke('M60-36L40-124L22-132', ink.black, 8) +
      fill([cut(-60, -76, -22, -72, 2), cut(20, -50, 40, -60, 2)], ink.paper, 0.8),
  )

/** A pole with a bamboo ladder's or street lamp's head. */
export const lamp = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-4 0H4V-300Q6-322 46-322V-314Q12-312 10-296V0Z', ink.black) +
      polygon(
        [
          [34, -326],
          [78, -326],
          [70, -310],
          [38, -310],
        ],
        ink.ochre,
      ),
  )

/** A sampan on the water, 360 long. */
export const sampan = (x: number, y: number, scale: number, colour: string = ink.black, mirrored = false): string =>
  place(
    x,
    y,
    scale,
    fill('M-190-34Q-40 20 120-12L190-52Q150 34 0 38Q-120 36-190-34Z', colour) +
      fill([cut(-150, -10, 140, -12, 4, -26), cut(-116, 12, 100, 18, 3, -14)], ink.ochre),
    mirrored,
  )
