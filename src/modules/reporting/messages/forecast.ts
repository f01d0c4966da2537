import { messages } from '#platform/i18n.ts'
import type { Step } from '../forecast.ts'

type Hand = Record<Step, { all: number; inTime: number }>
const listed = (parts: string[], and: string) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

/** The words of the forecast of a quota, and of telling a unit that it will miss it. */
export const t = messages({
  forecast: {
    vi: (year: number) => `Dự báo đến 31/12/${year}`,
    km: (year: number) => `ការព្យាករដល់ 31/12/${year}`,
    en: (year: number) => `As 31/12/${year} looks now`,
  },
  rule: {
    vi: 'Cách dự báo: tính số gương đã đạt và số gương đang có trong tay mà mỗi bước còn lại kịp xong nếu mất số ngày thường thấy trong tỉnh. Hồ sơ đứng yên lâu hơn hai lần số ngày thường thấy không được tính là kịp.',
    km: 'របៀបព្យាករ៖ គិតគំរូដែលបានសម្រេច និងគំរូក្នុងដៃដែលជំហាននៅសល់ទាន់ពេល បើចំណាយពេលដូចធម្មតាក្នុងខេត្ត។ ឯកសារដែលឈប់យូរជាងពីរដងមិនរាប់ថាទាន់ពេលទេ។',
    en: 'How it is foreseen: what counts already, and what is in hand and comes to count in time if each step takes as long as it usually does in the province. What has stood still for more than twice as long is not counted as coming in time.',
  },
  nobodyBehind: {
    vi: 'Theo dự báo, không đơn vị nào thiếu chỉ tiêu.',
    km: 'តាមការព្យាករ គ្មានអង្គភាពណាខ្វះទេ។',
    en: 'As it looks, no unit will miss its quota.',
  },
  will: {
    vi: (expected: number, owed: number, missing: number) => `có ${expected} trên ${owed}, thiếu ${missing}.`,
    km: (expected: number, owed: number, missing: number) => `មាន ${expected} លើ ${owed} ខ្វះ ${missing}។`,
    en: (expected: number, owed: number, missing: number) => `${expected} of ${owed}, ${missing} short.`,
  },
  hand: {
    vi: ({ follow, tell, recognise }: Hand) => {
      const parts = [
        follow.all > 0 && `${follow.all} gương đã tuyên truyền chờ nơi làm theo (${follow.inTime} kịp)`,
        tell.all > 0 && `${tell.all} gương đã công nhận chờ tuyên truyền (${tell.inTime} kịp)`,
        recognise.all > 0 && `${recognise.all} gương đã giới thiệu chờ công nhận (${recognise.inTime} kịp)`,
      ].filter((it) => it !== false)
      return parts.length > 0
        ? `Trong tay: ${listed(parts, 'và')}.`
        : 'Trong tay chưa có gương nào: cần phát hiện thêm.'
    },
    km: ({ follow, tell, recognise }: Hand) => {
      const parts = [
        follow.all > 0 && `${follow.all} រង់ចាំកន្លែងធ្វើតាម (${follow.inTime} ទាន់)`,
        tell.all > 0 && `${tell.all} រង់ចាំផ្សព្វផ្សាយ (${tell.inTime} ទាន់)`,
        recognise.all > 0 && `${recognise.all} រង់ចាំការទទួលស្គាល់ (${recognise.inTime} ទាន់)`,
      ].filter((it) => it !== false)
      return parts.length > 0 ? `ក្នុងដៃ៖ ${listed(parts, 'និង')}។` : 'ក្នុងដៃគ្មានគំរូ៖ ត្រូវរកបន្ថែម។'
    },
    en: ({ follow, tell, recognise }: Hand) => {
      const parts = [
        follow.all > 0 && `${follow.all} told, to be followed (${follow.inTime} in time)`,
        tell.all > 0 && `${tell.all} recognised, to be told (${tell.inTime} in time)`,
        recognise.all > 0 && `${recognise.all} nominated, to be recognised (${recognise.inTime} in time)`,
      ].filter((it) => it !== false)
      return parts.length > 0 ? `In hand: ${listed(parts, 'and')}.` : 'Nobody in hand: more must be found.'
    },
  },
  nudged: {
    vi: (day: string, from: string) => `Đã nhắc ngày ${day} (${from}).`,
    km: (day: string, from: string) => `បានរំលឹកថ្ងៃ ${day} (${from})។`,
    en: (day: string, from: string) => `Told on ${day} (${from}).`,
  },
  answered: {
    vi: (day: string, words: string) => `Trả lời ngày ${day}: ${words}`,
    km: (day: string, words: string) => `ឆ្លើយថ្ងៃ ${day}៖ ${words}`,
    en: (day: string, words: string) => `Answered on ${day}: ${words}`,
  },
  noAnswer: { vi: 'Chưa trả lời.', km: 'មិនទាន់ឆ្លើយ។', en: 'No answer yet.' },
  choose: { vi: 'Đơn vị cần nhắc', km: 'អង្គភាពត្រូវរំលឹក', en: 'Units to tell' },
  chooseHint: {
    vi: 'Mỗi đơn vị được nhắc một lần trong năm; đơn vị khác không nhận gì',
    km: 'អង្គភាពនីមួយៗត្រូវរំលឹកម្តងក្នុងមួយឆ្នាំ',
    en: 'Each is told once a year; the others get nothing',
  },
  nudge: { vi: 'Nhắc các đơn vị đã chọn', km: 'រំលឹកអង្គភាពដែលបានជ្រើស', en: 'Tell the chosen units' },

  title: {
    vi: (year: number) => `Nhắc chỉ tiêu năm ${year}`,
    km: (year: number) => `ការរំលឹកសូចនាករឆ្នាំ ${year}`,
    en: (year: number) => `The quota of ${year}`,
  },
  told: {
    vi: (from: string, day: string, owed: number, has: number, expected: number) =>
      `${from} nhắc ngày ${day}: chỉ tiêu ${owed}, đã đạt ${has}, theo dự báo hôm đó cuối năm có ${expected}.`,
    km: (from: string, day: string, owed: number, has: number, expected: number) =>
      `${from} រំលឹកថ្ងៃ ${day}៖ សូចនាករ ${owed} សម្រេច ${has} ព្យាករចុងឆ្នាំ ${expected}។`,
    en: (from: string, day: string, owed: number, has: number, expected: number) =>
      `${from} told you on ${day}: ${owed} owed, ${has} so far, ${expected} at the end of the year as it looked that day.`,
  },
  openBoard: { vi: 'Mở bảng chỉ tiêu', km: 'បើកតារាងសូចនាករ', en: 'Open the board' },
  yours: { vi: 'Trả lời', km: 'ចម្លើយ', en: 'Your answer' },
  answer: {
    vi: 'Đơn vị sẽ làm gì, đến bao giờ',
    km: 'អង្គភាពនឹងធ្វើអ្វី ដល់ពេលណា',
    en: 'What the unit will do, and by when',
  },
  send: { vi: 'Gửi trả lời', km: 'ផ្ញើចម្លើយ', en: 'Send the answer' },
  units: { vi: 'Đơn vị cần nhắc', km: 'អង្គភាពត្រូវរំលឹក', en: 'Units to tell' },

  'reporting.notThisYear': {
    vi: 'Chỉ nhắc được chỉ tiêu của năm nay.',
    km: 'រំលឹកបានតែឆ្នាំនេះ។',
    en: 'Only this year’s quota can be told of.',
  },
  'reporting.notBehind': {
    vi: 'Có đơn vị theo dự báo lúc này không thiếu, hoặc không thuộc đơn vị mình. Mở lại trang để xem danh sách mới.',
    km: 'មានអង្គភាពដែលមិនខ្វះ ឬមិនស្ថិតក្រោមអង្គភាពរបស់អ្នក។ បើកទំព័រឡើងវិញ។',
    en: 'One of these units is not behind any more, or not below yours. Open the page again for the list as it is.',
  },
  'reporting.nudgedAlready': {
    vi: 'Có đơn vị đã được nhắc trong năm nay.',
    km: 'មានអង្គភាពបានរំលឹករួចក្នុងឆ្នាំនេះ។',
    en: 'One of these units was told this year already.',
  },
  'reporting.nudge': { vi: 'đã nhắc chỉ tiêu', km: 'បានរំលឹកសូចនាករ', en: 'told units of their quota' },
  'reporting.answerNudge': {
    vi: 'đã trả lời lời nhắc chỉ tiêu',
    km: 'បានឆ្លើយការរំលឹក',
    en: 'answered about the quota',
  },
})
