import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  rounds: readonly { id: string; year: number; document: string; dueOn: string }[]
  /** The form that opens a round, for the standing office. */
  open: { unitId: string; year: number; submission: string } | undefined
  attempt: Attempt | undefined
}

/** The yearly rounds of the choice for the nation, and the form that opens one. */
export function RoundsPage({ frame, locale, rounds, open, attempt }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <a class="btn" href={paths.delegations()}>
            {text.delegations}
          </a>
        }
      />
      {rounds.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Section id="cac-dot" title={text.years}>
          <WorkList
            items={rounds.map(({ id, year, document, dueOn }) => ({
              title: text.roundOf(year),
              href: paths.round(id),
              text: text.roundLead(document, formatDate(dueOn)),
            }))}
          />
        </Section>
      )}
      {open && <OpenForm {...{ open, locale, attempt }} />}
    </DeskPage>
  )
}

function OpenForm({ open, locale, attempt }: Pick<Props, 'locale' | 'attempt'> & { open: Props['open'] & {} }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <Section id="mo-dot" title={text.open}>
      <ErrorSummary errors={errors} />
      <p class="soft prose">{text.openLead}</p>
      <Form action={paths.rounds()} submission={value('submission', open.submission)}>
        <Hidden name="unitId" value={open.unitId} />
        <Field {...field('year', String(open.year))} label={text.year} inputMode="numeric" required />
        <Field {...field('document')} label={text.document} hint={text.documentHint} maxLength={300} required />
        <DateField {...field('dueOn', `30/09/${open.year}`)} label={text.dueOn} required />
        <div class="bar">
          <Submit main>{text.open}</Submit>
        </div>
      </Form>
    </Section>
  )
}
