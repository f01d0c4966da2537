import type { DateText } from '#platform/text/dates.ts'

/** In which languages a speaker tells: Vietnamese, Khmer, Chinese, English. */
export const languages = ['vi', 'km', 'zh', 'en'] as const
export type Language = (typeof languages)[number]

/** How far a speaker goes: within their unit, to units near by, in the whole province, beyond it. */
export const travels = ['unit', 'near', 'province', 'beyond'] as const
export type Travel = (typeof travels)[number]

/** True while a speaker agrees that other units find and ask them, and name them on a programme. */
export const agrees = ({ agreedOn, endedOn }: { agreedOn: DateText; endedOn: DateText | null }, day: DateText) =>
  agreedOn <= day && (endedOn === null || endedOn > day)
