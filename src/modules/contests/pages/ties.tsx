import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/judging.ts'
import { paths } from '../paths.ts'

/** Entries of one category that judges found equal, as the chair may know them. */
export type Tie = { category: string; points: string; entries: { id: string; ref: string }[] }
type Props = {
  frame: Frame
  locale: Locale
  contest: { id: string; name: string }
  ties: readonly Tie[]
  submission: () => string
  attempt: Attempt | undefined
}

/** The chair puts equal entries in order, by reference, with the reason. */
export function TiesPage({ frame, locale, contest, ties, submission, attempt }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.settleTies}: ${contest.name}`}
      crumbs={[{ label: text.queue, href: paths.queue() }, { label: text.settleTies }]}
    >
      <Head title={text.settleTies} lead={`${contest.name}. ${text.tieLead}`} />
      <ErrorSummary errors={errors} />
      {ties.length === 0 && <Empty title={text.noTies} />}
      {ties.map((tie) => (
        <TieForm
          key={tie.entries[0]!.id}
          {...{ tie, contest, locale, submission, attempt }}
          isOnly={ties.length === 1}
        />
      ))}
    </DeskPage>
  )
}

type FormProps = Omit<Props, 'frame' | 'ties'> & { tie: Tie; isOnly: boolean }

function TieForm({ tie, contest, locale, submission, attempt, isOnly }: FormProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const typed = [attempt?.values.entries ?? []].flat()
  const own = attempt !== undefined && (isOnly || tie.entries.some(({ id }) => typed.includes(id)))
  const key = tie.entries[0]!.ref
  return (
    <Section id={key} title={`${tie.category}: ${tie.points}`}>
      <Form action={paths.ties(contest.id)} submission={own ? value('submission', submission()) : submission()}>
        {tie.entries.map(({ id }, at) => (
          <Select
            key={id}
            name="entries"
            id={`${key}-${at}`}
            label={text.goesAt(at + 1)}
            value={(own ? typed[at] : undefined) ?? id}
            error={own && at === 0 ? (errors.entries ?? errors['entries.0']) : undefined}
            blank={false}
            options={tie.entries.map((it) => ({ value: it.id, label: it.ref }))}
          />
        ))}
        <TextArea
          {...{ name: 'why', label: text.why, value: own ? value('why') : '', error: own ? errors.why : undefined }}
          id={`why-${key}`}
          rows={2}
          maxLength={1000}
          required
        />
        <div class="bar">
          <Submit main>{text.saveOrder}</Submit>
        </div>
      </Form>
    </Section>
  )
}
