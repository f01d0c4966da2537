import { plantDrawings } from './plants.ts'

/** Binds a drawing into a whole SVG of its size, with the plants it refers to and nothing outside the frame. */
export function sheet(width: number, height: number, body: string): string {
  const used = Object.entries(plantDrawings).filter(([id]) => body.includes(`"#${id}"`))
  const plants = used.map(([id, draw]) => `<g id="${id}">${draw()}</g>`).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<defs><clipPath id="khung"><path d="M0 0h${width}v${height}H0z"/></clipPath>${plants}</defs>` +
    `<g clip-path="url(#khung)">${body}</g></svg>`
  )
}
