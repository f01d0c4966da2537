import type { DateText } from './dates.ts'

/** A day of the Vietnamese lunar calendar. `isLeap`: of a month that is counted twice. */
export type LunarDay = { day: number; month: number; year: number; isLeap: boolean }

/**
 * The lunar date of a day, by the rules of the Vietnamese calendar (new moons and solstices at UTC+7), after the method of
 * Hồ Ngọc Đức, which follows Meeus, “Astronomical Algorithms”. Right for the years 1900 to 2100.
 */
export function lunarDay(date: DateText): LunarDay {
  const year = Number(date.slice(0, 4))
  const number = dayNumber(date)
  const k = Math.floor((number - 2415021.076998695) / month)
  const start = newMoonDay(k + 1) > number ? newMoonDay(k) : newMoonDay(k + 1)
  const thisYear = eleventhMonth(year)
  const isBefore = thisYear >= start
  const [from, to] = isBefore ? [eleventhMonth(year - 1), thisYear] : [thisYear, eleventhMonth(year + 1)]
  const passed = Math.floor((start - from) / 29)
  const leap = to - from > 365 ? leapOffset(from) : undefined
  const shifted = passed + (leap !== undefined && passed >= leap ? 10 : 11)
  const lunarMonth = shifted > 12 ? shifted - 12 : shifted
  const lunarYear = (isBefore ? year : year + 1) - (lunarMonth >= 11 && passed < 4 ? 1 : 0)
  return { day: number - start + 1, month: lunarMonth, year: lunarYear, isLeap: leap === passed }
}

/**
 * The day on which a lunar date falls, outside leap months: `lunarToSolar(2025, 1, 1)` is Tết of 2025. The 30th of a month
 * that has 29 days is its last.
 */
export function lunarToSolar(year: number, lunarMonth: number, day: number): DateText {
  const before = lunarMonth < 11 ? year - 1 : year
  const [from, to] = [eleventhMonth(before), eleventhMonth(before + 1)]
  const passed = lunarMonth < 11 ? lunarMonth + 1 : lunarMonth - 11
  const offset = to - from > 365 && passed >= leapOffset(from) ? passed + 1 : passed
  const k = Math.floor((from - 2415021.076998695) / month + 0.5)
  return dayOf(Math.min(newMoonDay(k + offset) + day - 1, newMoonDay(k + offset + 1) - 1))
}

const month = 29.530588853
const timeZone = 7 / 24
const radian = Math.PI / 180
const sin = (degrees: number) => Math.sin(degrees * radian)

/** The Julian day number of a calendar day. */
const dayNumber = (date: DateText) => Math.floor(Date.parse(`${date.slice(0, 10)}T12:00:00Z`) / 86_400_000) + 2440588

const dayOf = (number: number): DateText => new Date((number - 2440588) * 86_400_000).toISOString().slice(0, 10)

const newMoonDay = (k: number) => Math.floor(newMoon(k) + 0.5 + timeZone)

/** The first day of the month that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const k = Math.floor((dayNumber(`${year}-12-31`) - 2415021) / month)
  const day = newMoonDay(k)
  return sunArc(day) >= 9 ? newMoonDay(k - 1) : day
}

/** Which month after the eleventh is the leap month: the first without a change of the sun's twelfth. */
function leapOffset(from: number): number {
  const k = Math.floor((from - 2415021.076998695) / month + 0.5)
  let at = 1
  let arc = sunArc(newMoonDay(k + at))
  for (let last = -1; arc !== last && at < 14; ) {
    last = arc
    at++
    arc = sunArc(newMoonDay(k + at))
  }
  return at - 1
}

/** The instant of the k-th new moon since 1900, as a Julian date. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const [t2, t3] = [t * t, t * t * t]
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
  const nutation = 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
  const terms =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  return mean + nutation + terms - (-0.000278 + 0.000265 * t + 0.000262 * t2)
}

/** In which twelfth of its way the sun stands at the start of a day, 0 to 11 from the spring equinox. */
function sunArc(day: number): number {
  const t = (day - 0.5 - timeZone - 2451545) / 36525
  const t2 = t * t
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 + centre
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30)
}
