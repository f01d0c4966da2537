const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const scales = ['', 'nghìn', 'triệu']
const billion = 1_000_000_000

/** A whole number in Vietnamese words, as minutes and decisions put it beside the figure: 21 is «hai mươi mốt». */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  if (value < 0) return `âm ${numberWords(-value)}`
  if (value === 0) return 'không'

  const billions = Math.floor(value / billion)
  const rest = value % billion
  const words = billions > 0 ? [numberWords(billions), 'tỷ'] : []
  return [...words, ...belowBillion(rest, billions > 0)].join(' ')
}

function belowBillion(value: number, followsBillions: boolean): string[] {
  const groups = groupsOfThree(value)
  return groups.flatMap((group, index) => {
    if (group === 0) return []
    const scale = scales[groups.length - 1 - index] as string
    return [groupWords(group, index === 0 && !followsBillions), scale].filter(Boolean)
  })
}

/** Highest group first: 1234567 is [1, 234, 567]. */
function groupsOfThree(value: number): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000)
  return groups
}

/** After a higher group the missing hundreds are spoken too: 1.005 is «một nghìn không trăm linh năm». */
function groupWords(group: number, isFirst: boolean): string {
  const hundreds = Math.floor(group / 100)
  const rest = group % 100
  const words: string[] = []
  if (hundreds > 0 || !isFirst) words.push(digits[hundreds] as string, 'trăm')
  if (rest > 0) words.push(belowHundred(rest, words.length > 0))
  return words.join(' ')
}

function belowHundred(rest: number, followsHundreds: boolean): string {
  const tens = Math.floor(rest / 10)
  const unit = rest % 10
  if (tens === 0) return `${followsHundreds ? 'linh ' : ''}${digits[unit]}`
  return [tens === 1 ? 'mười' : `${digits[tens]} mươi`, unitWord(unit, tens)].filter(Boolean).join(' ')
}

/** The unit changes its sound after tens: hai mươi mốt, mười lăm. */
function unitWord(unit: number, tens: number): string {
  if (unit === 0) return ''
  if (unit === 1 && tens > 1) return 'mốt'
  if (unit === 5) return 'lăm'
  return digits[unit] as string
}
