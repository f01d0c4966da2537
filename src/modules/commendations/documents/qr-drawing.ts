import QRCode from 'qrcode'

/** White squares around the code, without which many cameras do not see it (ISO/IEC 18004). */
const quiet = 4

/** A QR code as one filled outline, for paper: no seams between the squares at any size. */
export function qrDrawing(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row++)
    for (let at = 0; at < size; at++) {
      if (!modules.get(row, at)) continue
      const from = at
      while (at + 1 < size && modules.get(row, at + 1)) at++
      path += `M${from + quiet} ${row + quiet}h${at - from + 1}v1h-${at - from + 1}z`
    }
  const whole = size + 2 * quiet
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"><path d="${path}"/></svg>`
}
