import { Fragment } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/delegation.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import { shareKinds } from '../seats.ts'

type Listed = { id: string; name: string; place: string; beginsOn: string; endsOn: string; seats: number }
type Props = {
  frame: Frame
  locale: Locale
  delegations: readonly Listed[]
  /** The province that may open one; none for whoever may not. */
  officeId: string | undefined
  submission: string
  attempt: Attempt | undefined
}

const kinds = ['conference', 'congress', 'honour'] as const

/** The delegations to national meetings, and the form that opens one. */
export function DelegationsPage({ frame, locale, delegations, ...rest }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: roundWords(locale).title, href: paths.rounds() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} />
      {delegations.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <WorkList
          items={delegations.map((it) => ({
            title: it.name,
            href: paths.delegation(it.id),
            text: text.when(formatDate(it.beginsOn), formatDate(it.endsOn), it.place),
            due: text.seatsOf(it.seats),
          }))}
        />
      )}
      {rest.officeId && <OpenForm {...{ locale, ...rest, officeId: rest.officeId }} />}
    </DeskPage>
  )
}

function OpenForm({
  locale,
  officeId,
  submission,
  attempt,
}: Omit<Props, 'frame' | 'delegations'> & { officeId: string }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <Section id="lap-doan" title={text.open}>
      <ErrorSummary errors={errors} />
      <Form action={paths.delegations()} submission={value('submission', submission)}>
        <Hidden name="unitId" value={officeId} />
        <Select
          {...field('kind')}
          label={text.kind}
          options={kinds.map((it) => ({ value: it, label: text[it] }))}
          required
        />
        <Field {...field('name')} label={text.name} maxLength={200} required />
        <Field {...field('document')} label={text.document} maxLength={200} required />
        <Field {...field('place')} label={text.place} maxLength={200} required />
        <DateField {...field('beginsOn')} label={text.beginsOn} required />
        <DateField {...field('endsOn')} label={text.endsOn} required />
        <DateField {...field('dueOn')} label={text.dueOn} required />
        <Field {...field('seats')} label={text.seats} inputMode="numeric" required />
        {shareKinds.map((it) => (
          <Fragment key={it}>
            <Field {...field(it)} label={text.percentOf(text[it])} inputMode="numeric" optionalWord />
            <Check name={`${it}Wish`} label={text.wishOf(text[it])} checked={value(`${it}Wish`) !== ''} />
          </Fragment>
        ))}
        <div class="bar">
          <Submit main>{text.open}</Submit>
        </div>
      </Form>
    </Section>
  )
}
