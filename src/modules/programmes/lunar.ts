import type { DateText } from '#platform/text/dates.ts'

/**
 * The Vietnamese lunar calendar by the rules of the almanac: months begin on the day of the new moon in Vietnam's time, the
 * eleventh holds the winter solstice, and a year of thirteen months repeats the first without a solar term of its own.
 * After the method that Hồ Ngọc Đức published (from Meeus, Astronomical Algorithms, 1998).
 */
export function lunarToSolar(year: number, month: number, day: number): DateText {
  const [from, to] =
    month < 11 ? [monthEleven(year - 1), monthEleven(year)] : [monthEleven(year), monthEleven(year + 1)]
  let offset = month < 11 ? month + 1 : month - 11
  if (to - from > 365 && offset >= leapOffset(from)) offset += 1
  const first = Math.floor(0.5 + (from - epoch) / synodic)
  const [start, next] = [newMoon(first + offset), newMoon(first + offset + 1)]
  return dateOf(Math.min(start + day - 1, next - 1)) // a month of 29 days keeps the feast of its 30th on its last
}

const synodic = 29.530588853
const epoch = 2415021.076998695
const zone = 7 / 24
const rad = Math.PI / 180
const sine = (degrees: number) => Math.sin(degrees * rad)

/** The Julian day on which the k-th new moon since 1 January 1900 falls in Vietnam. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const [t2, t3] = [t * t, t * t * t]
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
  const jd = mean + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
  const m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
  const mp = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
  const f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
  const c =
    (0.1734 - 0.000393 * t) * sine(m) +
    0.0021 * sine(2 * m) -
    0.4068 * sine(mp) +
    0.0161 * sine(2 * mp) -
    0.0004 * sine(3 * mp) +
    0.0104 * sine(2 * f) -
    0.0051 * sine(m + mp) -
    0.0074 * sine(m - mp) +
    0.0004 * sine(2 * f + m) -
    0.0004 * sine(2 * f - m) -
    0.0006 * sine(2 * f + mp) +
    0.001 * sine(2 * f - mp) +
    0.0005 * sine(2 * mp + m)
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(jd + c - delta + 0.5 + zone)
}

/** In which twelfth of its way (0 to 11) the sun stands at the beginning of a day in Vietnam. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - zone - 2451545) / 36525
  const m = 357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sine(m) +
    (0.019993 - 0.000101 * t) * sine(2 * m) +
    0.00029 * sine(3 * m)
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** The Julian day on which the eleventh lunar month that holds the winter solstice of a year begins. */
function monthEleven(year: number): number {
  const k = Math.floor((julianOf(`${year}-12-31`) - 2415021) / synodic)
  const day = newMoon(k)
  return sunSector(day) >= 9 ? newMoon(k - 1) : day
}

/** Which month after the eleventh repeats: the first in which the sun enters no new sector. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - epoch) / synodic + 0.5)
  let at = 1
  let sector = sunSector(newMoon(k + at))
  let last: number
  do {
    last = sector
    at += 1
    sector = sunSector(newMoon(k + at))
  } while (sector !== last && at < 14)
  return at - 1
}

const dayInMs = 86_400_000
const julianOf = (day: DateText) => Date.parse(`${day}T00:00:00Z`) / dayInMs + 2440588
const dateOf = (julianDay: number): DateText => new Date((julianDay - 2440588) * dayInMs).toISOString().slice(0, 10)
