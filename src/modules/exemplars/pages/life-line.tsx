import type { Locale } from '#platform/i18n.ts'
import { type DateText, daysBetween, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Lifeline, type LifeStep } from '#ui/lifeline.tsx'
import { daysUntil, type LifePoint, type Reached } from '../life-line.ts'
import type { Level } from '../nomination.ts'
import { t } from '../messages/show.ts'

type Props = { locale: Locale; line: readonly LifePoint[]; reached: Reached; keeper: string; today: DateText }

/** The life of a record across its page, and how many days lie between its steps. */
export function RecordLife({ locale, line, reached, keeper, today }: Props) {
  const text = t(locale)
  const steps = line.map((point): LifeStep => {
    const note = noteOf(point, { locale, reached, keeper })
    return {
      label: text[point.place],
      state: point.isNow ? 'now' : point.isReached ? (point.place === 'honoured' ? 'honour' : 'done') : 'next',
      ...(point.on && { date: formatDate(point.on), iso: point.on }),
      ...(note && { note }),
    }
  })
  return (
    <section aria-labelledby="hanh-trinh">
      <h2 class="vh" id="hanh-trinh">
        {text.life}
      </h2>
      <Lifeline steps={steps} label={text.life} />
      <p class="soft small">{daysOf(line, locale, today)}</p>
    </section>
  )
}

function noteOf(
  { place, note, isReached }: LifePoint,
  { locale, reached, keeper }: Pick<Props, 'locale' | 'reached' | 'keeper'>,
) {
  const text = t(locale)
  if (note) return note
  if (!isReached) return text.notYet
  const assessment = reached.assessments.find(({ passed }) => passed) ?? reached.assessments[0]
  if (place === 'discovered') return keeper
  if (place === 'judged' && assessment) return text.points(assessment.total)
  if (place === 'firstRecognised') return levelWord(reached.recognitions[0]?.level, locale)
  return undefined
}

const levelWord = (level: Level | undefined, locale: Locale) => level && t(locale)[`level_${level}`]

function daysOf(line: readonly LifePoint[], locale: Locale, today: DateText): string {
  const text = t(locale)
  const spoken = [
    [daysUntil(line, 'firstRecognised'), text.toRecognised],
    [daysUntil(line, 'publicised'), text.toPublicised],
    [daysUntil(line, 'replicated'), text.toReplicated],
  ] as const
  const parts = spoken.flatMap(([days, word]) => (days === undefined ? [] : [word(formatNumber(days))]))
  if (parts.length > 0) return text.fromDiscovered(parts.join(', '))
  return text.sinceDiscovered(formatNumber(Math.max(0, daysBetween(line[0]?.on ?? today, today))))
}
