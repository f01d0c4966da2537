/** Names and grounds that every document of this module needs, always in Vietnamese. */

const isPlace = (name: string) => /^(Tỉnh|Huyện|Thị|Thành|Xã|Phường) /.test(name)

/** A place speaks through its People's Committee; others in their own name. */
export function bodyName(name: string): string {
  return isPlace(name) ? `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}

/** The place in front of the date: the place's own name, or that of its province. */
export function placeName(name: string, provinceName: string): string {
  const place = isPlace(name) ? name : provinceName
  return place.replace(/^(Tỉnh|Huyện|Thị xã|Thị trấn|Thành phố|Xã|Phường) /, '')
}

/** The letters after «QĐ-», «TTr-»: «UBND» for a place; for another body the first letters of its name. */
export function bodySymbol(name: string): string {
  if (isPlace(name)) return 'UBND'
  const letters = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && word !== 'và')
  return letters.map((word) => word.charAt(0).toUpperCase()).join('')
}

/** Who signs for whom: the chairman of a place signs in person on a personal decision, for the committee elsewhere. */
export function authorityOf(signerTitle: string | null, unitName: string): string {
  const deputyOf = /^phó (.+)$/i.exec(signerTitle ?? '')?.[1]
  if (deputyOf) return `KT. ${deputyOf}`
  return isPlace(unitName) ? 'TM. Ủy ban nhân dân' : ''
}

/** The laws that a document of this day rests on. */
export function groundsOn(day: string): string[] {
  return [
    day < '2025-03-01'
      ? 'Căn cứ Luật Tổ chức chính quyền địa phương'
      : 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2025',
    day < '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng năm 2003, sửa đổi, bổ sung năm 2005, 2013'
      : 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    `Căn cứ Nghị định số ${decreeOn(day)}/NĐ-CP của Chính phủ`,
  ]
}

const decreeOn = (day: string) => (day < '2024-01-01' ? '91/2017' : day < '2025-07-01' ? '98/2023' : '152/2025')
