type Paper = { width: number; height: number; frame: number }

const red = '#a4161a'
const gold = '#b98a2f'

/**
 * What is drawn on blank paper: two rules with a band of lozenges between them, corners set off, and the sun of a bronze drum,
 * pale, behind the words. A drawing of the product's own; the national emblem is not drawn but stands on printed paper.
 */
export function certificateFrame({ width, height, frame }: Paper): string {
  const band = Math.max(5, Math.min(width, height) * 0.028)
  const inner = frame + band
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<g fill="none" stroke="${red}">${rule(frame, width, height, 0.9)}${rule(inner, width, height, 0.35)}</g>
<g fill="none" stroke="${gold}">${rule(frame - 1.5, width, height, 0.3)}${rule(inner + 1.5, width, height, 0.3)}</g>
<path fill="${gold}" d="${lozenges({ width, height, frame }, band)}"/>
${corners({ width, height, frame }, band)}
${drum(width / 2, height / 2, Math.min(width, height) * 0.27)}
</svg>`
}

const rule = (at: number, width: number, height: number, thick: number) =>
  `<rect x="${at}" y="${at}" width="${width - 2 * at}" height="${height - 2 * at}" stroke-width="${thick}"/>`

/** One row of lozenges along each side, evenly, from corner to corner. */
function lozenges({ width, height, frame }: Paper, band: number): string {
  const along = (length: number) => {
    const first = frame + band * 1.45 // where the square in the corner ends
    const room = length - 2 * first
    const count = Math.round(room / (band * 0.9))
    return Array.from({ length: count }, (_, at) => first + ((at + 0.5) * room) / count)
  }
  const half = band * 0.27
  const one = (x: number, y: number) =>
    `M${round(x - half)} ${round(y)}L${round(x)} ${round(y - half)}L${round(x + half)} ${round(y)}L${round(x)} ${round(y + half)}z`
  const middle = frame + band / 2
  return [
    ...along(width).flatMap((x) => [one(x, middle), one(x, height - middle)]),
    ...along(height).flatMap((y) => [one(middle, y), one(width - middle, y)]),
  ].join('')
}

function corners({ width, height, frame }: Paper, band: number): string {
  const size = band * 1.6
  const at = (x: number, y: number) =>
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="#fff" stroke="${red}" stroke-width="0.9"/>
<path fill="${red}" d="${star(x + size / 2, y + size / 2, size * 0.36, size * 0.14, 8)}"/>`
  const [near, right, low] = [frame - size * 0.18, width - frame - size * 0.82, height - frame - size * 0.82]
  return at(near, near) + at(right, near) + at(near, low) + at(right, low)
}

/** The fourteen rays and the rings of a Đông Sơn drum. */
function drum(x: number, y: number, radius: number): string {
  const ring = (share: number, thick: number) =>
    `<circle cx="${x}" cy="${y}" r="${round(radius * share)}" stroke-width="${thick}"/>`
  const teeth = Array.from({ length: 84 }, (_, at) => {
    const angle = (at / 84) * 2 * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return `M${round(x + cos * radius * 0.86)} ${round(y + sin * radius * 0.86)}L${round(x + cos * radius * 0.94)} ${round(y + sin * radius * 0.94)}`
  }).join('')
  return `<g fill="none" stroke="#f3e9d2">${ring(1, 0.7)}${ring(0.96, 0.3)}${ring(0.84, 0.3)}${ring(0.8, 0.7)}${ring(0.5, 0.5)}${ring(0.46, 0.3)}
<path stroke-width="0.9" d="${teeth}"/></g><path fill="#f6eedb" d="${star(x, y, radius * 0.44, radius * 0.13, 14)}"/>`
}

function star(x: number, y: number, outer: number, inner: number, rays: number): string {
  const points = Array.from({ length: rays * 2 }, (_, at) => {
    const angle = (at / rays) * Math.PI - Math.PI / 2
    const radius = at % 2 === 0 ? outer : inner
    return `${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius)}`
  })
  return `M${points.join('L')}z`
}

const round = (value: number) => Math.round(value * 1000) / 1000
