import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { formatDate } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { Versus } from '#ui/versus.tsx'
import { type Feast, feastsOf } from '../anniversary-dates.ts'
import { t } from '../messages/anniversary.ts'
import { paths } from '../paths.ts'
import type { NamedAnniversary } from '../queries/anniversary.ts'

type Props = {
  frame: Frame
  locale: Locale
  year: number
  /** The year that it is: links lead a few years around it, since days are announced shortly before. */
  thisYear: number
  anniversaries: readonly NamedAnniversary[]
  mayAnnounce: boolean
  submission: string
  attempt: Attempt | undefined
}

/** The feasts of a year that have no fixed day: when they fall and who said so; and saying so (VI.3). */
export function FeastsPage(props: Props) {
  const { frame, anniversaries, year, thisYear, mayAnnounce, attempt, locale } = props
  const text = t(locale)
  const moving = feastsOf(
    year,
    anniversaries.filter(({ calendar }) => calendar !== 'solar'),
  )
  const { errors } = worded(attempt, text, locale)
  const key = anniversaries.find(({ id }) => id === attempt?.values.id)?.key
  const tied = Object.fromEntries(
    Object.entries(errors).map(([name, why]) => [name === 'form' ? name : `${key}-${name}`, why]),
  )
  return (
    <DeskPage {...{ frame, locale }} title={text.yearTitle(year)}>
      <Head title={text.yearTitle(year)} lead={text.lead} />
      <ErrorSummary errors={tied} />
      <p>
        {year > thisYear - 5 && <a href={paths.feasts(year - 1)}>← {text.before}</a>} ·{' '}
        {year < thisYear + 2 && <a href={paths.feasts(year + 1)}>{text.after} →</a>}
      </p>
      <ul class="listed flow">
        {moving.map((feast) => (
          <li key={`${feast.anniversary.key}${feast.on}`}>
            <Moving {...props} feast={feast} />
          </li>
        ))}
      </ul>
      {!mayAnnounce && <p class="soft small">{text.whoMay}</p>}
    </DeskPage>
  )
}

function Moving({ feast, year, mayAnnounce, submission, attempt, locale }: Props & { feast: Feast<NamedAnniversary> }) {
  const text = t(locale)
  const { anniversary, on, toConfirm } = feast
  const said = anniversary.announced.find((it) => it.year === year)
  const own = attempt?.values.id === anniversary.id ? attempt : undefined
  const { errors, value, saved } = worded(own, text, locale)
  const field = (name: string, fallback: string) => ({
    ...{ name, id: `${anniversary.key}-${name}`, value: value(name, fallback), error: errors[name] },
  })
  return (
    <>
      <b>{anniversary.name}</b>: <time dateTime={on}>{formatDate(on)}</time>,{' '}
      {said ? text.announcedBy(said.source ?? text.reference) : text.computed}{' '}
      {toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
      {mayAnnounce && (
        <details open={own !== undefined}>
          <summary>{text.announce(anniversary.name, year)}</summary>
          {saved.on && (
            <Versus
              rows={[
                { label: text.on, mine: value('on'), saved: saved.on },
                { label: text.source, mine: value('source'), saved: saved.source ?? '' },
              ]}
            />
          )}
          <Form
            action={paths.announce(anniversary.id, year)}
            version={saved.version ?? said?.version ?? 0}
            submission={submission}
          >
            <DateField {...field('on', said ? formatDate(said.on) : '')} label={text.on} />
            <Field
              {...field('source', said?.source ?? '')}
              label={text.source}
              hint={text.sourceHint}
              maxLength={300}
            />
            <Submit>{text.save}</Submit>
          </Form>
        </details>
      )}
    </>
  )
}
