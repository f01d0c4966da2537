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
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/packet.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownPacket } from '../queries/packet.ts'
import type { ShownRound } from '../queries/round.ts'
import { PacketSection } from './packet-section.tsx'

export type PacketsProps = {
  frame: Frame
  locale: Locale
  round: ShownRound
  packets: readonly ShownPacket[]
  mayMake: boolean
  day: string
  submission: () => string
  attempt: Attempt | undefined
}

/** The packets of a round: what went to the Centre and when, and the form that makes the next one. */
export function PacketsPage(props: PacketsProps) {
  const { frame, locale, round, packets, attempt } = props
  const [text, words] = [t(locale), roundWords(locale)]
  const { errors } = worded(attempt, text, locale)
  const title = text.title(round.year)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: words.title, href: paths.rounds() },
        { label: words.roundOf(round.year), href: paths.round(round.id) },
        { label: words.packets },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={title} lead={text.lead} />
      {packets.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      )}
      {packets.map((it) => (
        <PacketSection key={it.id} {...props} packet={it} />
      ))}
      <MakeForm {...props} />
    </DeskPage>
  )
}

function MakeForm({ locale, round, mayMake, day, submission, attempt }: PacketsProps) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <Section id="lap" title={text.make}>
      <Form action={paths.packets(round.id)} version={saved.version ?? round.version} submission={submission()}>
        <Field {...field('documentNo')} label={text.documentNo} hint={text.documentHint} maxLength={80} required />
        <DateField {...field('signedOn', formatDate(day))} label={text.signedOn} required />
        <Field {...field('signer')} label={text.signer} maxLength={120} required />
        <div class="bar">
          <Submit main disabledWhy={mayMake ? undefined : text.needsOpinion}>
            {text.make}
          </Submit>
        </div>
      </Form>
    </Section>
  )
}
