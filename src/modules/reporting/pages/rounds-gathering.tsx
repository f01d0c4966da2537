import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { Round } from '../queries/round.ts'
import type { RoundsProps } from './rounds.tsx'
import { ReportStateTag } from './state.tsx'

type Props = RoundsProps & { round: Round }

/** The report that gathers a round, or the button that begins it. */
export function Gathering({ locale, round, gathering, mayGatherAt }: Props) {
  const text = t(locale)
  if (!gathering && !mayGatherAt) return null
  return (
    <Section id="tong-hop" title={text.gathered}>
      <p class="acts">
        <ReportStateTag state={gathering?.state ?? null} isProvince locale={locale} />
        {gathering ? (
          <a class="btn" href={paths.report(gathering.id)}>
            {text.openReport}
          </a>
        ) : (
          <PostButton action={paths.gather(round.id)} label={text.gather} values={{ unitId: mayGatherAt! }} />
        )}
      </p>
    </Section>
  )
}

/** The day after which no report comes in that never came; who gathers may set and move it. */
export function RoundLock({ locale, round, lock, attempt }: Props) {
  const text = t(locale)
  const locksOn = round.locksOn && formatDate(round.locksOn)
  if (!lock) return locksOn ? <p class="small">{text.locks(locksOn)}</p> : null
  const { errors, value } = worded(attempt?.values.roundId ? attempt : undefined, text, locale)
  return (
    <Section id="khoa" title={text.lock}>
      <ErrorSummary errors={errors} />
      <p class="soft prose">{text.lockLead}</p>
      <Form action={paths.lock(round.id)} submission={value('submission') || lock}>
        <DateField
          name="locksOn"
          id="locksOn-moved"
          label={text.locksOn}
          optionalWord
          value={value('locksOn', locksOn ?? '')}
          error={errors.locksOn}
        />
        <Submit>{text.saveLock}</Submit>
      </Form>
    </Section>
  )
}
