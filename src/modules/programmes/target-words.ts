/** What a number means: at least so many, between so many, or as they can. */
export type Meaning = 'minimum' | 'range' | 'free'

/** A yearly number that a clause names: of whom, how many, and what it counts, as far as the words say. */
export type FoundTarget = {
  quotaClass: string | null
  meaning: Meaning
  min: number | null
  max: number | null
  counts: string | null
  /** The words that say so, as they stand. */
  words: string
  /** What a person should look at; none for what was read from a text. */
  mind?: string
}

const classes: readonly (readonly [string, RegExp])[] = [
  ['department', /sở, (?:ban, )?ngành|sở, ban|cơ quan, ban, ngành tỉnh/i],
  ['district', /huyện(?:, thị xã)?(?:, thành phố)?/i],
  ['commune', /xã, phường|xã, thị trấn|phường, xã/i],
  ['central_agency', /cơ quan trung ương/i],
  ['enterprise', /doanh nghiệp/i],
]

/** What is counted, as a named rule; the first that the words speak for. */
const rules: readonly (readonly [string, RegExp])[] = [
  ['sent_to_nation', /gửi[^.;]{0,60}trung ương|toàn quốc/i],
  ['exchange', /giao lưu|lần\/năm|lần mỗi năm/i],
  ['publicised_and_replicated', /phổ biến|nhân rộng|tuyên truyền/i],
]

const number = '(\\d{1,3})(?: \\([^)]*\\))?'
const thing = '(?:gương|điển hình|tập thể|cá nhân|mô hình|lần|cuộc|đợt|hoạt động|buổi)'
const range = new RegExp(`(?:từ )?${number} ?(?:đến|-|–) ?${number} ?${thing}`, 'i')
const minimum = new RegExp(
  `(?:ít nhất|tối thiểu|từ) ${number} ?(?:trở lên )?${thing}|${number} ${thing}[^;.]* trở lên`,
  'i',
)
const exact = new RegExp(`(?:chọn|giới thiệu|cử|đề xuất)[^;.]{0,40}? ${number} ?${thing}`, 'i')
const free = /tùy (?:theo )?(?:tình hình|điều kiện|khả năng)|khuyến khích/i

/**
 * The yearly numbers in a clause’s words, one for each part of a sentence that names units and how many. Nothing where the
 * words give no number: whether they mean one is for a person to say.
 */
export function targetsIn(text: string): FoundTarget[] {
  if (!/(hằng|hàng) năm|mỗi năm|\/năm|đồng thời|mỗi (?:sở|huyện|xã|đơn vị|cơ quan)|cả giai đoạn/i.test(text)) return []
  return text.split(/[.\n](?!\d)/).flatMap((sentence) => {
    const rule = ruleOf(sentence)
    return parts(sentence).flatMap((words) => {
      const found = readPart(words)
      if (!found) return []
      const named = classes.filter(([, pattern]) => pattern.test(words)).map(([quotaClass]) => quotaClass)
      const of: (string | null)[] = found.meaning === 'free' ? named : [named[0] ?? null]
      return of.map((quotaClass) => ({ quotaClass, ...found, counts: ruleOf(words) ?? rule, words: words.trim() }))
    })
  })
}

const ruleOf = (words: string) => rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The parts of a sentence that each speak of one kind of unit: «mỗi sở … ; mỗi huyện … và mỗi xã …». */
const parts = (text: string) => text.split(/;|,? và (?=mỗi )|\((?=mỗi )/).filter((it) => it.trim() !== '')

function readPart(words: string): Pick<FoundTarget, 'meaning' | 'min' | 'max'> | undefined {
  const between = range.exec(words)
  if (between) {
    const [min, max] = [Number(between[1]), Number(between[2])]
    if (min <= max) return { meaning: 'range', min, max }
  }
  const least = minimum.exec(words)
  if (least) return { meaning: 'minimum', min: Number(least[1] ?? least[2]), max: null }
  const only = exact.exec(words)
  if (only) return { meaning: 'range', min: Number(only[1]), max: Number(only[1]) }
  return free.test(words) && classes.some(([, pattern]) => pattern.test(words))
    ? { meaning: 'free', min: null, max: null }
    : undefined
}
