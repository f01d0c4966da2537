import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import type { BoardAsked, QuotaClass } from '../board-query.ts'
import { t } from '../messages/forecast.ts'
import { paths } from '../paths.ts'
import type { Behind, Nudge } from '../queries/nudges.ts'

/** Who may tell units of their quota: the unit they act for, and the units below it; none where it may not, or not on this day. */
export type Sender = { unitId: string; below: ReadonlySet<string>; submission: string; attempt: Attempt | undefined }

type Props = {
  asked: BoardAsked & { quotaClass: QuotaClass }
  locale: Locale
  behind: readonly Behind[]
  sender: Sender
}

/** Who will miss the quota by the end of the year, why, what they were told; and telling those who were not, once. */
export function BoardForecast({ asked, locale, behind, sender }: Props) {
  const text = t(locale)
  if (asked.view !== 'then' || asked.asOf === `${asked.year}-12-31`) return null
  const { errors } = worded(sender.attempt, text, locale)
  const open = behind.filter((it) => !it.nudge && it.unitId !== sender.unitId && sender.below.has(it.unitId))
  const others = behind.filter((it) => !open.includes(it))
  return (
    <Section id="du-bao" title={text.forecast(asked.year)}>
      <p class="small soft">{text.rule}</p>
      {behind.length === 0 && <p>{text.nobodyBehind}</p>}
      {others.length > 0 && (
        <ul class="listed">
          {others.map((it) => (
            <li key={it.unitId}>
              <Foreseen {...{ it, locale }} />
              {it.nudge && <Told nudge={it.nudge} locale={locale} />}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Form action={paths.nudge({ khoi: asked.quotaClass })} submission={sender.submission}>
          <Hidden name="unitId" value={sender.unitId} />
          <Hidden name="year" value={String(asked.year)} />
          <Checks
            name="units"
            label={text.choose}
            hint={text.chooseHint}
            error={errors.units}
            stacked
            values={open.map(({ unitId }) => unitId)}
            options={open.map((it) => ({ value: it.unitId, label: <Foreseen {...{ it, locale }} /> }))}
          />
          <Submit>{text.nudge}</Submit>
        </Form>
      )}
    </Section>
  )
}

function Foreseen({ it, locale }: { it: Behind; locale: Locale }) {
  const text = t(locale)
  return (
    <>
      <b>{it.name}:</b> {text.will(it.expected, it.owed, it.missing)} <span class="soft">{text.hand(it.inHand)}</span>
    </>
  )
}

function Told({ nudge, locale }: { nudge: Nudge; locale: Locale }) {
  const text = t(locale)
  return (
    <p class="small">
      {text.nudged(formatDate(nudge.sentOn), nudge.from)}{' '}
      {nudge.answer ? text.answered(formatDate(nudge.answeredOn!), nudge.answer) : text.noAnswer}
    </p>
  )
}
